package vn.bantin.publish.sftp;

import java.util.Map;
import vn.bantin.publish.inplace.InPlaceTarget;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Target;

/** A folder of a machine that is reached by SFTP. */
public final class SftpDriver {
    private SftpDriver() {}

    /**
     * Connects when it is first asked something.
     *
     * @param settings {@code host}, {@code path}; and where needed {@code port} (22), {@code user}
     *     (as in the credentials), {@code hostKey} (else what {@code .ssh/known_hosts} says),
     *     {@code workers} (4)
     * @throws RemoteFailure {@link RemoteFailure.Kind#UNFIT} where settings lack something or make
     *     no sense
     */
    public static Target connect(Map<String, String> settings, Access access) throws RemoteFailure {
        return connect(settings, access, Patience.USUAL);
    }

    static Target connect(Map<String, String> settings, Access access, Patience patience)
            throws RemoteFailure {
        Account account = Account.of(settings, access.credentials());
        HostKeyVerifier keys =
                HostKeyVerifier.of(account, settings.getOrDefault("hostKey", ""), access.home());
        Connection connection = new Connection(account, access.credentials(), keys, patience);
        return new InPlaceTarget(new SftpFiles(account, connection));
    }
}

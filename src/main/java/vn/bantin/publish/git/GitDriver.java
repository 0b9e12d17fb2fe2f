package vn.bantin.publish.git;

import java.util.Map;
import vn.bantin.publish.git.ProgramSessions.Programs;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Target;

/**
 * A branch of a Git repository: {@code file://}, {@code ssh://} (or host:path), {@code https://}.
 */
public final class GitDriver {
    private GitDriver() {}

    /**
     * @param settings {@code url} and {@code branch}; optional are {@code hostKey} (what the server
     *     is known by, for ssh: {@code SHA256:…} as OpenSSH prints it, or {@code ssh-ed25519
     *     AAAA…}), {@code name} and {@code email} of the author of commits
     * @throws RemoteFailure {@link RemoteFailure.Kind#UNFIT} where they do not name a branch
     */
    public static Target connect(Map<String, String> settings, Access access) throws RemoteFailure {
        return connect(settings, access, Limits.USUAL, Programs.OF_THIS_MACHINE);
    }

    static Target connect(
            Map<String, String> settings, Access access, Limits limits, Programs programs)
            throws RemoteFailure {
        QuietSystem.install();
        GitSettings parsed = GitSettings.of(settings, access.credentials());
        Connector connector = new Connector(parsed, access, limits, programs);
        Store tip = new Store(access.scratch().resolve("git-tip"), access.operations());
        Store past = new Store(access.scratch().resolve("git-past"), access.operations());
        FarRepository far = new FarRepository(parsed, connector, tip);
        return new GitTarget(far, new History(far, past));
    }
}

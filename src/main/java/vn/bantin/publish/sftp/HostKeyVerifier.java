package vn.bantin.publish.sftp;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * Which keys the server may show. What is not among them is refused and told of, and never added
 * (NW08).
 */
final class HostKeyVerifier implements ServerKeyVerifier {
    private static final String FINGERPRINT = "SHA256:";
    private static final String REVOKED = "revoked";
    private static final int USUAL_PORT = 22;

    private final Account account;
    private final Set<String> expected;
    private final Set<String> revoked;
    private final List<String> types;
    private final String source;
    private Optional<RemoteFailure> refusal = Optional.empty();

    /**
     * @param lines fingerprints or keys
     * @param source where they are from
     */
    private HostKeyVerifier(Account account, List<String> lines, String source)
            throws RemoteFailure {
        this.account = account;
        this.source = source;
        this.expected = new LinkedHashSet<>();
        this.revoked = new LinkedHashSet<>();
        this.types = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(FINGERPRINT)) {
                expected.add(line.replaceAll("=+$", ""));
            } else {
                PublicKeyEntry entry = entry(line);
                types.add(entry.getKeyType());
                expected.add(fingerprint(entry));
            }
        }
    }

    /**
     * @param setting fingerprints {@code SHA256:…} or keys {@code ssh-ed25519 AAAA…} with commas
     *     between them; empty: what the user's {@code known_hosts} says
     * @param home of the user
     */
    static HostKeyVerifier of(Account account, String setting, Path home) throws RemoteFailure {
        if (!setting.isBlank()) {
            List<String> lines = new ArrayList<>();
            for (String line : setting.split(",", -1)) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
            return new HostKeyVerifier(account, lines, "hostKey");
        }
        Path file = home.resolve(".ssh").resolve("known_hosts");
        HostKeyVerifier keys = new HostKeyVerifier(account, List.of(), "known_hosts");
        for (KnownHostEntry entry : entries(file)) {
            keys.add(entry);
        }
        return keys;
    }

    /** A line of an authority vouches for certificates, which we do not look at. */
    private void add(KnownHostEntry entry) throws RemoteFailure {
        boolean here = entry.isHostMatch(account.host(), account.port());
        String marker = entry.getMarker();
        if (REVOKED.equals(marker)) {
            // A pattern without a port is for all of them here, the more careful reading.
            if (here || entry.isHostMatch(account.host(), USUAL_PORT)) {
                revoked.add(fingerprint(entry.getKeyEntry()));
            }
        } else if (here && (marker == null || marker.isEmpty())) {
            expected.add(fingerprint(entry.getKeyEntry()));
            types.add(entry.getKeyEntry().getKeyType());
        }
    }

    private static List<KnownHostEntry> entries(Path file) throws RemoteFailure {
        try {
            return KnownHostEntry.readKnownHostEntries(file);
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | RuntimeException unreadable) {
            throw RemoteFailure.of(
                    RemoteFailure.Kind.NOT_TRUSTED, "known_hosts cannot be read", unreadable);
        }
    }

    private static PublicKeyEntry entry(String line) throws RemoteFailure {
        try {
            PublicKeyEntry entry = PublicKeyEntry.parsePublicKeyEntry(line);
            if (entry != null) {
                return entry;
            }
        } catch (RuntimeException noKey) {
            throw RemoteFailure.of(RemoteFailure.Kind.UNFIT, "hostKey is no key: " + line, noKey);
        }
        throw RemoteFailure.of(RemoteFailure.Kind.UNFIT, "hostKey is no key: " + line);
    }

    private static String fingerprint(PublicKeyEntry entry) throws RemoteFailure {
        try {
            return KeyUtils.getFingerPrint(
                    BuiltinDigests.sha256, entry.resolvePublicKey(null, null, null));
        } catch (Exception noKey) {
            throw RemoteFailure.of(
                    RemoteFailure.Kind.UNFIT, "a host key cannot be read: " + entry, noKey);
        }
    }

    /** The types of keys that are expected; empty where only fingerprints are known. */
    List<String> types() {
        return List.copyOf(types);
    }

    /** Why the last server was refused. */
    synchronized Optional<RemoteFailure> refusal() {
        return refusal;
    }

    @Override
    public synchronized boolean verifyServerKey(
            ClientSession session, SocketAddress address, PublicKey shown) {
        String print = KeyUtils.getFingerPrint(BuiltinDigests.sha256, shown);
        if (expected.contains(print) && !revoked.contains(print)) {
            refusal = Optional.empty();
            return true;
        }
        String wanted =
                expected.isEmpty()
                        ? source + " names no key of this server"
                        : "expected by " + source + ": " + String.join(", ", expected);
        refusal =
                Optional.of(
                        RemoteFailure.of(
                                RemoteFailure.Kind.NOT_TRUSTED,
                                account
                                        + " shows the key "
                                        + KeyUtils.getKeyType(shown)
                                        + " "
                                        + print
                                        + (revoked.contains(print) ? ", which is revoked; " : "; ")
                                        + wanted));
        return false;
    }
}

package vn.bantin.publish.git;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.eclipse.jgit.internal.transport.sshd.OpenSshServerKeyDatabase;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.jspecify.annotations.Nullable;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/**
 * By what an SSH server is known: by the setting {@code hostKey}, else by the user's known_hosts.
 * Nothing is ever added to that.
 */
final class HostKeyDatabase implements ServerKeyDatabase {
    private static final String SHA256 = "SHA256:";

    private final String fingerprint;
    private final List<PublicKey> keys;
    private final Optional<ServerKeyDatabase> known;
    private volatile @Nullable String refused;

    private HostKeyDatabase(
            String fingerprint, List<PublicKey> keys, Optional<ServerKeyDatabase> known) {
        this.fingerprint = fingerprint;
        this.keys = keys;
        this.known = known;
    }

    /**
     * @param home the user's folder
     * @throws RemoteFailure {@link Kind#UNFIT} where the setting is neither a fingerprint nor a key
     */
    static HostKeyDatabase of(Optional<String> setting, Path home) throws RemoteFailure {
        if (setting.isEmpty()) {
            Path file = home.resolve(".ssh").resolve("known_hosts");
            List<Path> files = Files.isRegularFile(file) ? List.of(file) : List.of();
            ServerKeyDatabase known = new OpenSshServerKeyDatabase(false, files);
            return new HostKeyDatabase(
                    "", List.of(), files.isEmpty() ? Optional.empty() : Optional.of(known));
        }
        String text = setting.get().strip();
        if (text.startsWith(SHA256)) {
            return new HostKeyDatabase(text.replaceAll("=+$", ""), List.of(), Optional.empty());
        }
        return new HostKeyDatabase("", List.of(key(text)), Optional.empty());
    }

    private static PublicKey key(String line) throws RemoteFailure {
        try {
            PublicKeyEntry entry = PublicKeyEntry.parsePublicKeyEntry(line);
            PublicKey key = entry == null ? null : entry.resolvePublicKey(null, Map.of(), null);
            if (key != null) {
                return key;
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException bad) {
            // The same as below.
        }
        throw RemoteFailure.of(
                Kind.UNFIT, "hostKey must be SHA256:… or ssh-ed25519 AAAA…, as ssh-keyscan prints");
    }

    /** What the server has shown that was not let in; empty where none was refused. */
    Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    @Override
    public List<PublicKey> lookup(
            String address, InetSocketAddress remote, ServerKeyDatabase.Configuration config) {
        return known.map(file -> file.lookup(address, remote, new Strict(config))).orElse(keys);
    }

    @Override
    public boolean accept(
            String address,
            InetSocketAddress remote,
            PublicKey shown,
            ServerKeyDatabase.Configuration config,
            @Nullable CredentialsProvider nobody) {
        String print = KeyUtils.getFingerPrint(BuiltinDigests.sha256, shown);
        boolean accepted =
                print.equals(fingerprint)
                        || KeyUtils.findMatchingKey(shown, keys) != null
                        || known.isPresent()
                                && known.get()
                                        .accept(address, remote, shown, new Strict(config), null);
        if (!accepted) {
            refused = KeyUtils.getKeyType(shown) + " " + print;
        }
        return accepted;
    }

    /** Whatever the user's configuration says: what is not known is not let in. */
    private record Strict(ServerKeyDatabase.Configuration asked)
            implements ServerKeyDatabase.Configuration {
        @Override
        public List<String> getUserKnownHostsFiles() {
            return List.of();
        }

        @Override
        public List<String> getGlobalKnownHostsFiles() {
            return List.of();
        }

        @Override
        public StrictHostKeyChecking getStrictHostKeyChecking() {
            return StrictHostKeyChecking.REQUIRE_MATCH;
        }

        @Override
        public boolean getHashKnownHosts() {
            return asked.getHashKnownHosts();
        }

        @Override
        public String getUsername() {
            return asked.getUsername();
        }
    }
}

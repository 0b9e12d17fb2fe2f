package vn.bantin.publish.sftp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpException;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * A session with as many channels as threads ask at once. Made when first needed, and anew when it
 * broke; whoever was asking then is told, and may ask again.
 */
final class Connection implements AutoCloseable {
    private final Account account;
    private final Credentials credentials;
    private final HostKeyVerifier hostKeys;
    private final Patience patience;
    private final Deque<Channel> idle = new ArrayDeque<>();
    private Optional<SshClient> client = Optional.empty();
    private Optional<ClientSession> session = Optional.empty();

    Connection(
            Account account, Credentials credentials, HostKeyVerifier hostKeys, Patience patience) {
        this.account = account;
        this.credentials = credentials;
        this.hostKeys = hostKeys;
        this.patience = patience;
    }

    /** What is asked. */
    @FunctionalInterface
    interface Deed<T> {
        T run(Channel channel) throws IOException;
    }

    /**
     * @param about what is being done, for whoever reads of a failure
     */
    <T> T ask(String about, Deed<T> deed) throws RemoteFailure {
        String what = account + ": " + about;
        Channel channel = borrow(what);
        boolean sound = false;
        try {
            T result = deed.run(channel);
            sound = true;
            return result;
        } catch (RemoteFailure failure) {
            sound = true;
            throw failure;
        } catch (SftpException answer) {
            sound = !Failures.isLost(answer);
            throw Failures.of(what, answer);
        } catch (IOException | RuntimeException broken) {
            throw Failures.broken(what, broken);
        } finally {
            if (sound) {
                giveBack(channel);
            } else {
                drop();
            }
        }
    }

    private Channel borrow(String what) throws RemoteFailure {
        ClientSession open = session(what);
        synchronized (this) {
            while (!idle.isEmpty()) {
                Channel channel = idle.pop();
                if (channel.isOpen()) {
                    return channel;
                }
            }
        }
        try {
            return new Channel(SftpClientFactory.instance().createSftpClient(open));
        } catch (RemoteFailure failure) {
            throw failure;
        } catch (IOException | RuntimeException failure) {
            drop();
            throw Failures.broken(what, failure);
        }
    }

    private synchronized void giveBack(Channel channel) {
        if (channel.isOpen()) {
            idle.push(channel);
        }
    }

    /** Where one channel is silent, so are the others. */
    private synchronized void drop() {
        idle.clear();
        session.ifPresent(broken -> broken.close(true));
        session = Optional.empty();
    }

    private synchronized ClientSession session(String what) throws RemoteFailure {
        if (session.isPresent() && session.get().isOpen()) {
            return session.get();
        }
        drop();
        session = Optional.of(open(what));
        return session.get();
    }

    private ClientSession open(String what) throws RemoteFailure {
        ClientSession opened;
        try {
            opened =
                    client().connect(account.user(), account.host(), account.port())
                            .verify(patience.connect())
                            .getSession();
        } catch (IOException | RuntimeException failure) {
            throw Failures.ofConnecting(what, failure);
        }
        boolean letIn = false;
        try {
            login(opened, what);
            letIn = true;
            return opened;
        } finally {
            if (!letIn) {
                opened.close(true);
            }
        }
    }

    private void login(ClientSession opened, String what) throws RemoteFailure {
        credentials.secret().ifPresent(opened::addPasswordIdentity);
        if (credentials.privateKey().isPresent()) {
            keys(opened, credentials.privateKey().get()).forEach(opened::addPublicKeyIdentity);
        }
        try {
            opened.auth().verify(patience.connect().multipliedBy(2));
        } catch (IOException failure) {
            Optional<RemoteFailure> refusal = hostKeys.refusal();
            throw refusal.isPresent() ? refusal.get() : Failures.ofLogin(what, failure);
        }
    }

    private List<KeyPair> keys(ClientSession opened, Path file) throws RemoteFailure {
        FileKeyPairProvider provider = new FileKeyPairProvider(file);
        credentials
                .passphrase()
                .ifPresent(words -> provider.setPasswordFinder(FilePasswordProvider.of(words)));
        List<KeyPair> keys = new ArrayList<>();
        try {
            provider.loadKeys(opened).forEach(keys::add);
        } catch (RuntimeException unreadable) {
            throw notReadable(unreadable);
        }
        if (keys.isEmpty()) {
            throw notReadable(new GeneralSecurityException("no key in it"));
        }
        return keys;
    }

    private static RemoteFailure notReadable(Exception cause) {
        return RemoteFailure.of(
                RemoteFailure.Kind.REFUSED,
                "the private key cannot be read: no such file, no key, or another passphrase",
                cause);
    }

    private SshClient client() {
        if (client.isEmpty()) {
            SshClient made = SshClient.setUpDefaultClient();
            // Nothing of this user's own settings and keys: only what we were given.
            made.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
            made.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
            made.setServerKeyVerifier(hostKeys);
            made.setSignatureFactories(preferred(made.getSignatureFactories()));
            CoreModuleProperties.IO_CONNECT_TIMEOUT.set(made, patience.connect());
            CoreModuleProperties.AUTH_TIMEOUT.set(made, patience.connect().multipliedBy(2));
            CoreModuleProperties.IDLE_TIMEOUT.set(made, patience.idle());
            CoreModuleProperties.CHANNEL_OPEN_TIMEOUT.set(made, patience.idle());
            CoreModuleProperties.WAIT_FOR_SPACE_TIMEOUT.set(made, patience.idle());
            SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(made, patience.idle());
            made.start();
            client = Optional.of(made);
        }
        return client.get();
    }

    /** Those first by which the server shows the key that we know; else as OpenSSH prefers them. */
    private List<NamedFactory<Signature>> preferred(List<NamedFactory<Signature>> all) {
        List<NamedFactory<Signature>> sorted = new ArrayList<>(all);
        sorted.sort(
                java.util.Comparator.comparingInt(
                        factory -> {
                            String name = factory.getName();
                            String type = name.startsWith("rsa-") ? "ssh-rsa" : name;
                            boolean known = hostKeys.types().contains(type);
                            return (known ? 0 : 2) + (name.equals("ssh-ed25519") ? 0 : 1);
                        }));
        return sorted;
    }

    @Override
    public synchronized void close() {
        drop();
        client.ifPresent(SshClient::stop);
        client = Optional.empty();
    }
}

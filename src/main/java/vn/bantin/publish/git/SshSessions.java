package vn.bantin.publish.git;

import java.io.File;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.JGitKeyCache;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;
import org.eclipse.jgit.transport.sshd.ProxyData;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;

/** SSH without the user's configuration: the key, or the password, that we were given. */
final class SshSessions extends SshSessionFactory implements AutoCloseable {
    /** Of those that OpenSSH tries, the ones that JGit can read. */
    private static final List<String> USUAL_KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final SshdSessionFactory sessions;
    private final Limits limits;
    private final ExecutorService waiting;
    private @Nullable RemoteSession idle;
    private long idleSince;

    SshSessions(Access access, HostKeyDatabase hostKeys, Limits limits) {
        this.limits = limits;
        Credentials credentials = access.credentials();
        List<Path> keys = keys(credentials, access.home());
        this.sessions =
                new SshdSessionFactoryBuilder()
                        .setHomeDirectory(access.home().toFile())
                        .setSshDirectory(new File(access.home().toFile(), ".ssh"))
                        .setConfigStoreFactory((home, config, user) -> null)
                        .setServerKeyDatabase((home, folder) -> hostKeys)
                        .setDefaultIdentities(folder -> keys)
                        .setPreferredAuthentications("publickey,password,keyboard-interactive")
                        .setKeyPasswordProvider(ask -> new Passphrase(credentials.passphrase()))
                        .setProxyDataFactory(remote -> proxy(access.proxies(), remote))
                        .build(new JGitKeyCache());
        this.waiting =
                Executors.newCachedThreadPool(
                        work -> {
                            Thread thread = new Thread(work, "bantin-ssh");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    private static List<Path> keys(Credentials credentials, Path home) {
        if (credentials.privateKey().isPresent()) {
            return List.of(credentials.privateKey().get());
        }
        Stream<Path> usual = USUAL_KEYS.stream().map(name -> home.resolve(".ssh").resolve(name));
        return credentials.secret().isPresent()
                ? List.of()
                : usual.filter(Files::isRegularFile).toList();
    }

    private static @Nullable ProxyData proxy(ProxySelector proxies, InetSocketAddress remote) {
        String host = remote.getHostString();
        String bracketed = host.contains(":") ? "[" + host + "]" : host;
        URI address = URI.create("socket://" + bracketed + ":" + remote.getPort());
        Optional<Proxy> proxy =
                proxies.select(address).stream()
                        .filter(found -> found.type() != Proxy.Type.DIRECT)
                        .findFirst();
        return proxy.map(ProxyData::new).orElse(null);
    }

    /** One that was used a moment ago serves again: most of a short request is saying hello. */
    @Override
    public RemoteSession getSession(
            URIish url, CredentialsProvider login, FS disk, int milliseconds)
            throws TransportException {
        RemoteSession used = take();
        return used == null ? connect(url, login, disk) : used;
    }

    private synchronized @Nullable RemoteSession take() {
        RemoteSession used = idle;
        if (System.nanoTime() - idleSince > FRESH.toNanos()) {
            forget();
            return null;
        }
        idle = null;
        return used;
    }

    @Override
    public synchronized void releaseSession(RemoteSession session) {
        if (idle == null) {
            idle = session;
            idleSince = System.nanoTime();
        } else {
            session.disconnect();
        }
    }

    /** After trouble none is used again. */
    synchronized void forget() {
        if (idle != null) {
            idle.disconnect();
            idle = null;
        }
    }

    /** Whoever takes the connection and then says nothing is not waited for longer than others. */
    private RemoteSession connect(URIish url, CredentialsProvider login, FS disk)
            throws TransportException {
        Future<RemoteSession> session =
                waiting.submit(
                        () ->
                                sessions.getSession(
                                        url, login, disk, (int) limits.connect().toMillis()));
        try {
            return session.get(limits.idle().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            throw cause instanceof TransportException known
                    ? known
                    : new TransportException(String.valueOf(failed.getMessage()), failed);
        } catch (TimeoutException late) {
            session.cancel(true);
            throw timedOut(late);
        } catch (InterruptedException stop) {
            session.cancel(true);
            Thread.currentThread().interrupt();
            throw timedOut(stop);
        }
    }

    private static TransportException timedOut(Exception why) {
        SocketTimeoutException timedOut = new SocketTimeoutException("no answer to SSH");
        timedOut.addSuppressed(why);
        return new TransportException("no answer to SSH", timedOut);
    }

    @Override
    public String getType() {
        return sessions.getType();
    }

    @Override
    public void close() {
        forget();
        waiting.shutdownNow();
        sessions.close();
    }

    /** For the key that we were given; asked once, since it will not be another the next time. */
    private record Passphrase(Optional<String> words) implements KeyPasswordProvider {
        @Override
        public char[] getPassphrase(URIish key, int attempt) {
            return words.orElse("").toCharArray();
        }

        @Override
        public void setAttempts(int most) {
            // One is enough.
        }

        @Override
        public boolean keyLoaded(URIish key, int attempt, @Nullable Exception error) {
            return false;
        }

        @Override
        public String toString() {
            return "Passphrase";
        }
    }
}

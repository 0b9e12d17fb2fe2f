package vn.bantin.publish.git;

import java.io.IOException;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;
import vn.bantin.publish.git.ProgramSessions.Programs;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.RemoteFailure;

/** Asks the repository that site.yaml names, with what we may know and wait. */
final class Connector implements AutoCloseable {
    private final GitSettings settings;
    private final Limits limits;
    private final Login login;
    private final HttpConnections http;
    private final SshSessions ssh;
    private final ProgramSessions near;
    private final Failures failures;

    Connector(GitSettings settings, Access access, Limits limits, Programs programs)
            throws RemoteFailure {
        this.settings = settings;
        this.limits = limits;
        this.login = new Login(settings.url(), access.credentials());
        this.http = new HttpConnections(access.proxies(), limits, login);
        HostKeyDatabase hostKeys = HostKeyDatabase.of(settings.hostKey(), access.home());
        this.ssh = new SshSessions(access, hostKeys, limits);
        this.near = new ProgramSessions(programs, limits);
        this.failures = new Failures(settings, login, hostKeys, http);
    }

    /** What is asked by one connection, or a few. */
    interface Request<T> {
        T over(Transport transport, ProgressMonitor progress) throws IOException;
    }

    /**
     * @param local where objects come from and go to
     * @throws java.io.InterruptedIOException where nothing has come of it for too long
     */
    <T> T ask(Repository local, Request<T> request) throws IOException {
        Watch watch = new Watch(limits.idle());
        return watch.call(
                () -> {
                    try (Transport transport = open(local, watch)) {
                        return request.over(transport, watch.progress());
                    }
                });
    }

    private Transport open(Repository local, Watch watch) throws IOException {
        URIish url = settings.isFile() ? near(settings.url()) : settings.url();
        Transport transport = Transport.open(local, url);
        transport.setTimeout((int) Math.max(1, limits.idle().toSeconds()));
        transport.setCredentialsProvider(login);
        if (transport instanceof SshTransport sessions) {
            sessions.setSshSessionFactory(
                    new WatchedSessions(settings.isFile() ? near : ssh, watch));
        } else if (transport instanceof TransportHttp overHttp) {
            overHttp.setHttpConnectionFactory(http.watchedBy(watch));
        }
        if (settings.isFile()) {
            // Git's own programs and not JGit's: they run the hooks of the repository.
            transport.setOptionUploadPack("exec git upload-pack");
            transport.setOptionReceivePack("exec git receive-pack");
        }
        return transport;
    }

    /** JGit's transport for SSH talks to any program. */
    private static URIish near(URIish file) {
        return file.setScheme("ssh").setHost(GitSettings.NEAR);
    }

    Failures failures() {
        return failures;
    }

    /** Says what went wrong, and begins the next time with a connection of its own. */
    RemoteFailure failure(String doing, IOException cause) {
        ssh.forget();
        return failures.of(doing, cause);
    }

    @Override
    public void close() {
        ssh.close();
    }
}

package vn.bantin.publish.git;

import java.io.IOException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.RemoteFailure;

/** Opens connections to the repository that site.yaml names, with what we may know and wait. */
final class Connector implements AutoCloseable {
    private final GitSettings settings;
    private final Limits limits;
    private final Login login;
    private final HttpConnections http;
    private final SshSessions ssh;
    private final Failures failures;

    Connector(GitSettings settings, Access access, Limits limits) throws RemoteFailure {
        this.settings = settings;
        this.limits = limits;
        this.login = new Login(settings.url(), access.credentials());
        this.http = new HttpConnections(access.proxies(), limits);
        HostKeys hostKeys = HostKeys.of(settings.hostKey(), access.home());
        this.ssh = new SshSessions(access, hostKeys, limits);
        this.failures = new Failures(settings, login, hostKeys, http);
    }

    Transport open(Repository local) throws IOException {
        Transport transport = Transport.open(local, settings.url());
        transport.setTimeout((int) Math.max(1, limits.idle().toSeconds()));
        transport.setCredentialsProvider(login);
        if (transport instanceof SshTransport overSsh) {
            overSsh.setSshSessionFactory(ssh);
        } else if (transport instanceof TransportHttp overHttp) {
            overHttp.setHttpConnectionFactory(http);
        } else {
            // Git's own programs and not JGit's: they run the hooks of the repository.
            transport.setOptionUploadPack("exec git upload-pack");
            transport.setOptionReceivePack("exec git receive-pack");
        }
        return transport;
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

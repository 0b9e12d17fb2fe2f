package vn.bantin.publish.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.RemoteSession2;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/** Sessions whose streams are watched for one request, and which it ends where it is late. */
final class WatchedSessions extends SshSessionFactory {
    private final SshSessionFactory sessions;
    private final Watch watch;

    WatchedSessions(SshSessionFactory sessions, Watch watch) {
        this.sessions = sessions;
        this.watch = watch;
    }

    @Override
    public RemoteSession getSession(
            URIish url, CredentialsProvider login, FS disk, int milliseconds)
            throws TransportException {
        RemoteSession session = sessions.getSession(url, login, disk, milliseconds);
        try {
            watch.whenCut(session::disconnect);
        } catch (IOException late) {
            throw new TransportException(url, "too late", late);
        }
        return new Watched(session, watch);
    }

    @Override
    public void releaseSession(RemoteSession session) {
        if (watch.isCut()) {
            session.disconnect();
        } else if (session instanceof Watched watched) {
            sessions.releaseSession(watched.session);
        }
    }

    @Override
    public String getType() {
        return sessions.getType();
    }

    private record Watched(RemoteSession session, Watch watch) implements RemoteSession2 {
        @Override
        public Process exec(String command, int seconds) throws IOException {
            return exec(command, Map.of(), seconds);
        }

        @Override
        public Process exec(String command, Map<String, String> environment, int seconds)
                throws IOException {
            Process process =
                    session instanceof RemoteSession2 heeding && !environment.isEmpty()
                            ? heeding.exec(command, environment, seconds)
                            : session.exec(command, seconds);
            watch.whenCut(process::destroyForcibly);
            return new WatchedProcess(process, watch);
        }

        @Override
        public void disconnect() {
            session.disconnect();
        }
    }

    private static final class WatchedProcess extends OtherProcess {
        private final InputStream in;
        private final InputStream errors;
        private final OutputStream out;

        WatchedProcess(Process process, Watch watch) {
            super(process);
            this.in = watch.over(process.getInputStream());
            this.errors = watch.over(process.getErrorStream());
            this.out = watch.over(process.getOutputStream());
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }

        @Override
        public InputStream getErrorStream() {
            return errors;
        }

        @Override
        public OutputStream getOutputStream() {
            return out;
        }
    }
}

package vn.bantin.publish.git;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.RemoteSession2;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * Git's own programs on this machine, talked to as those of an SSH server are. JGit starts such
 * programs itself too, but shows nobody the process, which then cannot be ended.
 */
final class ProgramSessions extends SshSessionFactory {
    private final Programs programs;
    private final Limits limits;

    ProgramSessions(Programs programs, Limits limits) {
        this.programs = programs;
        this.limits = limits;
    }

    /** How a program is started. */
    interface Programs {
        /** By the shell of this machine. */
        Programs OF_THIS_MACHINE =
                (command, environment) -> {
                    ProcessBuilder builder = FS.DETECTED.runInShell(command, new String[0]);
                    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
                    builder.environment().putAll(environment);
                    return builder.start();
                };

        /**
         * @param command for a shell
         * @param environment beside what is there, without Git's
         */
        Process start(String command, Map<String, String> environment) throws IOException;
    }

    @Override
    public RemoteSession getSession(
            URIish url, CredentialsProvider login, FS disk, int milliseconds)
            throws TransportException {
        return new Session(programs, limits);
    }

    @Override
    public String getType() {
        return "programs";
    }

    private record Session(Programs programs, Limits limits) implements RemoteSession2 {
        @Override
        public Process exec(String command, int seconds) throws IOException {
            return exec(command, Map.of(), seconds);
        }

        @Override
        public Process exec(String command, Map<String, String> environment, int seconds)
                throws IOException {
            return new Program(programs.start(command, environment), limits);
        }

        @Override
        public void disconnect() {
            // Each program ends with its own request.
        }
    }

    /** One that is given time to end, since its last hooks may still be running. */
    private static final class Program extends OtherProcess {
        private final Limits limits;

        Program(Process process, Limits limits) {
            super(process);
            this.limits = limits;
        }

        @Override
        public void destroy() {
            try {
                process.getOutputStream().close();
                if (process.waitFor(limits.idle().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (IOException broken) {
                // It will not end by itself then.
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            destroyForcibly();
        }

        @Override
        public Process destroyForcibly() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            return process.destroyForcibly();
        }
    }
}

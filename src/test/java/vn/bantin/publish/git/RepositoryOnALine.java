package vn.bantin.publish.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.git.ProgramSessions.Programs;
import vn.bantin.publish.remote.FaultyEnd;
import vn.bantin.publish.remote.Target;

/** A bare repository, and a line to it that breaks. */
final class RepositoryOnALine extends BareRepository implements FaultyEnd<Cut> {
    private static final Limits SHORT = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(1));

    private final Line line = new Line();
    private boolean hasPatience = true;

    RepositoryOnALine(Path folder) throws IOException {
        super(folder);
    }

    @Override
    Programs programs() {
        return line;
    }

    @Override
    Limits limits() {
        return hasPatience ? super.limits() : SHORT;
    }

    @Override
    public Target newRun() throws Exception {
        return run(true, Cut.BEFORE, 0);
    }

    @Override
    public Target newRun(Cut kind, int at) throws Exception {
        return run(kind != Cut.SILENCE, kind, at);
    }

    private Target run(boolean patient, Cut kind, int at) throws Exception {
        hasPatience = patient;
        line.settle();
        line.trouble(kind, at);
        return super.newRun();
    }

    @Override
    public Optional<byte[]> read(OutputPath path) throws IOException {
        line.settle();
        return super.read(path);
    }

    @Override
    public int operations() {
        return line.pieces();
    }

    @Override
    public String operation(int at) {
        return "piece " + at + " of " + line.pieces();
    }

    @Override
    public void close() throws Exception {
        line.settle();
    }
}

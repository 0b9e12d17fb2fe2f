package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;

/** Whether the folders can be what they are said to be; before anything is written. */
final class RootChecks {
    private static final Position OUTPUT = Position.of("output");

    private final FileOperations operations;
    private final List<Diagnostic> found = new ArrayList<>();

    RootChecks(FileOperations operations) {
        this.operations = operations;
    }

    /** Every fault of the folders; they are to be resolved. */
    List<Diagnostic> check(OutputRoots roots) {
        Path output = roots.output();
        if (roots.home().startsWith(output)) {
            report(Fault.OUTPUT_TOO_BROAD, output);
        } else if (meet(output, roots.content())) {
            report(Fault.OUTPUT_IN_CONTENT, output, roots.content());
        } else {
            checkWritable(output);
            checkStaging(roots);
        }
        return found;
    }

    /** With no links and no {@code ..} left, also where the last parts do not exist yet. */
    static OutputRoots resolve(OutputRoots roots) throws IOException {
        return new OutputRoots(
                real(roots.output()),
                real(roots.staging()),
                real(roots.content()),
                real(roots.home()));
    }

    /** The path itself or what it would lie in. */
    static Path nearestThatExists(Path path) {
        Path nearest = path;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private void checkStaging(OutputRoots roots) {
        Path staging = roots.staging();
        if (meet(staging, roots.output())) {
            report(Fault.STAGING_IN_OUTPUT, staging, roots.output());
        } else if (meet(staging, roots.content())) {
            report(Fault.STAGING_IN_OUTPUT, staging, roots.content());
        } else {
            checkWritable(staging);
        }
    }

    private void checkWritable(Path folder) {
        Path nearest = nearestThatExists(folder);
        if (!Files.isDirectory(nearest)) {
            report(Fault.OUTPUT_IS_FILE, nearest);
        } else if (!operations.isWritable(nearest)) {
            report(Fault.OUTPUT_NOT_WRITABLE, nearest);
        }
    }

    private void report(Fault fault, Path... paths) {
        String[] arguments = new String[paths.length];
        for (int i = 0; i < paths.length; i++) {
            arguments[i] = paths[i].toString();
        }
        found.add(Diagnostic.of(fault, OUTPUT, arguments));
    }

    private static boolean meet(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path nearest = nearestThatExists(absolute);
        return nearest.toRealPath().resolve(nearest.relativize(absolute)).normalize();
    }
}

package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Numbers the operations on a disk and lets some of them fail. */
final class FaultyOperations implements FileOperations {
    /** What goes wrong at the chosen operation. */
    enum Fault {
        /** The disk is full, for that operation only. */
        FULL_ONCE,
        /** The disk is full from then on: nothing new can be made, but files move and go. */
        FULL_FROM_THEN,
        /** The disk is dead from then on. */
        BROKEN_FROM_THEN,
        /** The process is killed before the operation. */
        KILLED_BEFORE,
        /** The process is killed after the operation. */
        KILLED_AFTER
    }

    private final FileOperations disk;
    private final Fault fault;
    private final int at;
    private final List<String> log = new ArrayList<>();

    /**
     * @param at number of the operation, from 1; 0 for none
     */
    FaultyOperations(FileOperations disk, Fault fault, int at) {
        this.disk = disk;
        this.fault = fault;
        this.at = at;
    }

    List<String> log() {
        return log;
    }

    @Override
    public boolean isWritable(Path folder) {
        return disk.isWritable(folder);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        run("makeFolder " + folder, true, () -> disk.makeFolder(folder));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        run("write " + file, true, () -> disk.write(file, bytes));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        run("move " + from + " " + to, false, () -> disk.move(from, to));
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        run("link " + file + " " + second, true, () -> disk.link(file, second));
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        run("copy " + from + " " + to, true, () -> disk.copy(from, to));
    }

    @Override
    public void delete(Path path) throws IOException {
        run("delete " + path, false, () -> disk.delete(path));
    }

    private void run(String what, boolean needsRoom, Operation operation) throws IOException {
        log.add(what);
        int number = log.size();
        boolean now = at > 0 && number == at;
        boolean since = at > 0 && number >= at;
        switch (fault) {
            case FULL_ONCE -> failIf(now);
            case FULL_FROM_THEN -> failIf(now || (since && needsRoom));
            case BROKEN_FROM_THEN -> failIf(since);
            case KILLED_BEFORE -> killIf(since);
            case KILLED_AFTER -> killIf(since && !now);
        }
        operation.run();
        killIf(fault == Fault.KILLED_AFTER && now);
    }

    private static void failIf(boolean condition) throws IOException {
        if (condition) {
            throw new IOException("No space left on device");
        }
    }

    private static void killIf(boolean condition) {
        if (condition) {
            throw new Killed();
        }
    }

    /** No code of ours catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private interface Operation {
        void run() throws IOException;
    }
}

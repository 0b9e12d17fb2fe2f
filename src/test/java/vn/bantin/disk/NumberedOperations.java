package vn.bantin.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import vn.bantin.disk.Trouble.Kind;

/** Numbers the operations on a disk, from 1, logs them, and gets one of them into trouble. */
public final class NumberedOperations implements FileOperations {
    private final FileOperations disk;
    private final Trouble trouble;
    private final IntConsumer watcher;
    private final List<String> log = new ArrayList<>();

    public NumberedOperations(FileOperations disk, Trouble trouble) {
        this(disk, trouble, number -> {});
    }

    /**
     * @param watcher told of every operation before it is done
     */
    public NumberedOperations(FileOperations disk, Trouble trouble, IntConsumer watcher) {
        this.disk = disk;
        this.trouble = trouble;
        this.watcher = watcher;
    }

    /** What was done or tried, in order: a verb and paths. */
    public List<String> log() {
        synchronized (log) {
            return List.copyOf(log);
        }
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
    public void write(Path file, byte[]... parts) throws IOException {
        int number = enter("write " + file);
        boolean refused = trouble.refuses(number, true);
        if (refused && trouble.kind() == Kind.SHORT && number == trouble.at()) {
            byte[] first = parts[0];
            disk.write(file, Arrays.copyOf(first, first.length / 2));
        }
        finish(number, refused, () -> disk.write(file, parts));
    }

    @Override
    public void sync(Path path) throws IOException {
        run("sync " + path, true, () -> disk.sync(path));
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
    public void symbolicLink(Path link, Path target) throws IOException {
        run("symbolicLink " + link, true, () -> disk.symbolicLink(link, target));
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
        int number = enter(what);
        finish(number, trouble.refuses(number, needsRoom), operation);
    }

    private int enter(String what) {
        int number;
        synchronized (log) {
            log.add(what);
            number = log.size();
        }
        watcher.accept(number);
        if (trouble.isDeadBefore(number)) {
            die();
        }
        return number;
    }

    private void finish(int number, boolean refused, Operation operation) throws IOException {
        if (refused) {
            throw refusal(number);
        }
        operation.run();
        if (trouble.isDeadAfter(number)) {
            die();
        }
    }

    /** As the JDK words it. */
    private IOException refusal(int number) {
        if (trouble.kind() == Kind.DENIED) {
            return new AccessDeniedException("?");
        }
        String reason =
                trouble.kind() == Kind.BROKEN ? "Input/output error" : "No space left on device";
        // Only an open file fails without a name.
        return log().get(number - 1).startsWith("write")
                ? new IOException(reason)
                : new FileSystemException("?", null, reason);
    }

    private void die() {
        if (trouble.isReal()) {
            Runtime.getRuntime().halt(9);
        }
        throw new Killed();
    }

    /** No code of ours catches it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private interface Operation {
        void run() throws IOException;
    }
}

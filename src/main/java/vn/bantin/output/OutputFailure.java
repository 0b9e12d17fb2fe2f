package vn.bantin.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/**
 * The machine would not let us write: the run ends, and {@link OutputFolder#abort} is to be called.
 * What to tell the user is {@link #diagnostic}.
 */
public final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    OutputFailure(Diagnostic diagnostic, @Nullable IOException cause) {
        super(diagnostic.fault() + " " + diagnostic.arguments(), cause);
        this.diagnostic = diagnostic;
    }

    /**
     * @param shown the file, relative to the output folder
     * @param bytes how many were to be written; 0 where that is not known
     */
    static OutputFailure of(IOException cause, String shown, long bytes) {
        String reason = reason(cause);
        if (saysFull(reason)) {
            String needed = bytes == 0 ? "" : String.valueOf(megabytes(bytes));
            return new OutputFailure(at(Fault.DISK_FULL, shown, shown, needed), cause);
        }
        return new OutputFailure(at(Fault.OUTPUT_WRITE_FAILED, shown, shown, reason), cause);
    }

    static OutputFailure foreign(String shown) {
        return new OutputFailure(at(Fault.FOREIGN_FILE, shown, shown), null);
    }

    /** At a file of the site. */
    static Diagnostic at(Fault fault, String shown, String... arguments) {
        return Diagnostic.of(fault, Position.of("output/" + shown), arguments);
    }

    /** Rounded up. */
    static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    /** What to tell the user; names the file and what to do. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access denied";
        }
        String said =
                cause instanceof FileSystemException failure
                        ? failure.getReason()
                        : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said;
    }

    /** The JDK has no type for it, only the words of Linux and macOS (ENOSPC, EDQUOT), Windows. */
    private static boolean saysFull(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return lower.contains("no space left")
                || lower.contains("quota exceeded")
                || lower.contains("not enough space");
    }
}

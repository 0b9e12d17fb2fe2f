package vn.bantin.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.Refusal;

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
        Refusal refusal = Refusal.of(cause);
        if (refusal.saysFull()) {
            String needed = bytes == 0 ? "" : String.valueOf(megabytes(bytes));
            return new OutputFailure(at(Fault.DISK_FULL, shown, shown, needed), cause);
        }
        return new OutputFailure(
                at(Fault.OUTPUT_WRITE_FAILED, shown, shown, refusal.reason()), cause);
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
}

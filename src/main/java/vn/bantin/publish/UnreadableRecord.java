package vn.bantin.publish;

import java.io.IOException;
import vn.bantin.diagnostic.Fault;

/** What a target gave as its record cannot be one. Never the same as that there is none. */
final class UnreadableRecord extends IOException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    UnreadableRecord(Fault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    UnreadableRecord(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** One that takes the name of the target. */
    Fault fault() {
        return fault;
    }
}

package vn.bantin.diagnostic;

import static vn.bantin.diagnostic.Severity.ERROR;

/**
 * Every kind of fault that a run can report. The name is the key of its texts in {@code
 * messages_vi.properties} and {@code messages_en.properties} ({@code KEY} and optionally {@code
 * KEY.hint}) and of its fixture below {@code src/test/resources/errors/}. Kept in alphabetical
 * order.
 */
public enum Fault {
    UNKNOWN_KEY(ERROR),
    UNKNOWN_SECTION(ERROR),
    ;

    private final Severity severity;

    Fault(Severity severity) {
        this.severity = severity;
    }

    /** What it is unless the site says otherwise. */
    public Severity severity() {
        return severity;
    }
}

package vn.bantin.diagnostic;

import static vn.bantin.diagnostic.Severity.ERROR;

/**
 * Every kind of fault that a run can report. The name is the key of its texts in {@code
 * messages_vi.properties} and {@code messages_en.properties} ({@code KEY} and optionally {@code
 * KEY.hint}) and of its fixture below {@code src/test/resources/errors/}. Kept in alphabetical
 * order.
 */
public enum Fault {
    PICTURE_CUT_OFF(ERROR),
    PICTURE_DAMAGED(ERROR),
    PICTURE_EMPTY(ERROR),
    PICTURE_FILE_TOO_LARGE(ERROR),
    PICTURE_TOO_LARGE(ERROR),
    PICTURE_TYPE_REFUSED(ERROR),
    PICTURE_TYPE_UNKNOWN(ERROR),
    PICTURE_WRONG_EXTENSION(ERROR),
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

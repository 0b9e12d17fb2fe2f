package vn.bantin.diagnostic;

import static vn.bantin.diagnostic.Severity.ERROR;
import static vn.bantin.diagnostic.Severity.WARNING;

/**
 * Every kind of fault that a run can report. The name is the key of its texts in {@code
 * messages_vi.properties} and {@code messages_en.properties} ({@code KEY} and optionally {@code
 * KEY.hint}) and of its fixture below {@code src/test/resources/errors/}. Kept in alphabetical
 * order.
 */
public enum Fault {
    TEMPLATE_CYCLE(ERROR),
    TEMPLATE_EMPTY_VALUE(ERROR),
    TEMPLATE_FAILED(ERROR),
    TEMPLATE_FORBIDDEN(ERROR),
    TEMPLATE_MEMORY(ERROR),
    TEMPLATE_NESTED(ERROR),
    TEMPLATE_NOT_FOUND(ERROR),
    TEMPLATE_NOT_UTF8(ERROR),
    TEMPLATE_OUTSIDE(ERROR),
    TEMPLATE_SYNTAX(ERROR),
    TEMPLATE_TEXTS_BROKEN(ERROR),
    TEMPLATE_TOO_LONG(ERROR),
    TEMPLATE_TOO_SLOW(ERROR),
    TEMPLATE_UNCLOSED(ERROR),
    TEMPLATE_UNEXPECTED(ERROR),
    TEMPLATE_UNKNOWN_DIRECTIVE(ERROR),
    TEMPLATE_UNKNOWN_VARIABLE(ERROR),
    TEMPLATE_UNUSED(WARNING),
    TEMPLATE_WRONG_END(ERROR),
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

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
    BLOCK_TOO_LONG(ERROR),
    BODY_GROWS_TOO_LARGE(ERROR),
    BODY_TOO_DEEP(ERROR),
    BODY_TOO_LARGE(ERROR),
    BODY_TOO_MANY_LINES(ERROR),
    BODY_TOO_MANY_PARTS(ERROR),
    BODY_TOO_SLOW(ERROR),
    BROKEN_ANCHOR(ERROR),
    BROKEN_LINK(ERROR),
    CONTROL_CHARACTERS_REMOVED(WARNING),
    DIRECTION_CHARACTERS_IN_LINK(ERROR),
    DIRECTION_CHARACTERS_REMOVED(WARNING),
    FOOTNOTE_DEFINED_TWICE(WARNING),
    FOOTNOTE_IN_ITSELF(ERROR),
    FOOTNOTE_UNDEFINED(ERROR),
    FOOTNOTE_UNUSED(WARNING),
    HOST_NOT_ASCII(WARNING),
    HTML_REMOVED(WARNING),
    HTML_UNCLOSED(ERROR),
    LINE_TOO_LONG(ERROR),
    LINK_EMPTY(ERROR),
    LINK_HIDDEN_CHARACTERS(ERROR),
    LINK_NOT_PUBLISHED(ERROR),
    LINK_OUTSIDE(ERROR),
    LINK_SCHEME_REMOVED(WARNING),
    LINK_UNCLEAR(ERROR),
    LINK_WITHOUT_SCHEME(WARNING),
    LINK_WITH_USER(WARNING),
    MISSING_ALT(ERROR),
    PICTURE_INLINE(ERROR),
    PICTURE_IS_A_PAGE(ERROR),
    PICTURE_NOT_HERE(ERROR),
    UNKNOWN_BOX(ERROR),
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

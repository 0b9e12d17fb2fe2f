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
    BASE_URL_INVALID(ERROR),
    CHOICE_UNKNOWN(ERROR),
    CONTROL_CHARACTER(ERROR),
    KEY_MISSING(ERROR),
    LIST_EXPECTED_NOT_MAP(ERROR),
    LIST_EXPECTED_NOT_TEXT(ERROR),
    LOGO_PATH_INVALID(ERROR),
    MAP_EXPECTED_NOT_LIST(ERROR),
    MAP_EXPECTED_NOT_TEXT(ERROR),
    MENU_URL_INVALID(ERROR),
    NOT_UTF8(ERROR),
    NOT_UTF8_BUT(ERROR),
    NUMBER_EXPECTED(ERROR),
    PERMALINK_PLACEHOLDER(ERROR),
    PERMALINK_RESERVED(ERROR),
    PERMALINK_SEGMENT(ERROR),
    PERMALINK_SLASHES(ERROR),
    PERMALINK_WITHOUT_SLUG(ERROR),
    ROOT_NOT_LIST(ERROR),
    ROOT_NOT_MAP(ERROR),
    SECTION_RESERVED(ERROR),
    SLUG_INVALID(ERROR),
    TEXT_EXPECTED_NOT_LIST(ERROR),
    TEXT_EXPECTED_NOT_MAP(ERROR),
    TIME_ZONE_UNKNOWN(ERROR),
    TRUE_FALSE_EXPECTED(ERROR),
    UNKNOWN_KEY(ERROR),
    UNKNOWN_SECTION(ERROR),
    VALUE_EMPTY(ERROR),
    VALUE_TWICE(ERROR),
    YAML_AFTER_QUOTE(ERROR),
    YAML_BAD_ESCAPE(ERROR),
    YAML_COLON(ERROR),
    YAML_FULL_WIDTH_COLON(ERROR),
    YAML_HASH(WARNING),
    YAML_INDENT(ERROR),
    YAML_KEY_NO_TEXT(ERROR),
    YAML_KEY_TWICE(ERROR),
    YAML_NO_BREAK_SPACE(WARNING),
    YAML_NO_KEY(ERROR),
    YAML_ODD_BLANK(ERROR),
    YAML_REFERENCE(ERROR),
    YAML_SECOND_DOCUMENT(ERROR),
    YAML_SMART_QUOTES(ERROR),
    YAML_SPECIAL_START(ERROR),
    YAML_SYNTAX(ERROR),
    YAML_TAB(ERROR),
    YAML_TAG(ERROR),
    YAML_TEXT_TOO_LONG(ERROR),
    YAML_TOO_DEEP(ERROR),
    YAML_TOO_LONG(ERROR),
    YAML_UNCLOSED_BRACKET(ERROR),
    YAML_UNCLOSED_QUOTE(ERROR),
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

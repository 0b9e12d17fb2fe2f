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
    BUILD_BUSY(ERROR),
    CACHE_FOLDER_UNUSABLE(WARNING),
    CACHE_NOT_SAVED(WARNING),
    CASE_TWIN(ERROR),
    CLUTTER_FILE(WARNING),
    CONTENT_FOLDER_MISSING(ERROR),
    DISK_FULL(ERROR),
    DISK_TOO_SMALL(ERROR),
    FILE_KEEPS_CHANGING(ERROR),
    FILE_UNREADABLE(ERROR),
    FOLDER_TOO_DEEP(ERROR),
    FOLDER_UNREADABLE(ERROR),
    FOREIGN_FILE(ERROR),
    LOCK_UNSUPPORTED(WARNING),
    NAME_NOT_PORTABLE(ERROR),
    NAME_TOO_LONG(ERROR),
    NAME_UNREADABLE(ERROR),
    OUTPUT_IN_CONTENT(ERROR),
    OUTPUT_IS_FILE(ERROR),
    OUTPUT_NOT_WRITABLE(ERROR),
    OUTPUT_TOO_BROAD(ERROR),
    OUTPUT_WRITE_FAILED(ERROR),
    PATH_TOO_LONG(ERROR),
    SECRET_FILE(ERROR),
    SOURCE_TOO_LARGE(ERROR),
    SPECIAL_FILE(ERROR),
    STAGING_IN_OUTPUT(ERROR),
    SYMLINK(ERROR),
    UNICODE_TWIN(ERROR),
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
    TEMPLATE_UNKNOWN_VARIABLE(ERROR),
    TEMPLATE_UNUSED(WARNING),
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

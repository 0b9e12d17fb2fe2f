package vn.bantin.serve;

/** The statuses that this server gives (RFC 9110, section 15; RFC 6585 for 431). */
enum Status {
    OK(200, "OK"),
    FOUND(302, "Found"),
    BAD_REQUEST(400, "Bad Request"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "Not Found"),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    REQUEST_TIMEOUT(408, "Request Timeout"),
    MISDIRECTED_REQUEST(421, "Misdirected Request"),
    FIELDS_TOO_LARGE(431, "Request Header Fields Too Large"),
    /** There is no site yet, or it cannot be read just now. */
    UNAVAILABLE(503, "Service Unavailable");

    private final int code;
    private final String phrase;

    Status(int code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    /** Of the answer's first line. */
    String line() {
        return code + " " + phrase;
    }
}

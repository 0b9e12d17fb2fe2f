package vn.bantin.serve;

/**
 * The server's own files. No file of a site can have such an address: its parts start with a letter
 * or digit.
 */
final class Addresses {
    static final String SCRIPT = "/.bantin/serve.js";
    static final String STYLE = "/.bantin/serve.css";

    /** The stream of events. */
    static final String EVENTS = "/.bantin/events";

    /** A page with the errors of the last build, for the script to take them from. */
    static final String ERRORS = "/.bantin/errors";

    private Addresses() {}
}

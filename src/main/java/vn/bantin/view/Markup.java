package vn.bantin.view;

/**
 * Trusted HTML or JSON-LD: the only text a template does not escape. Made only where it was made
 * safe (bodies in {@code content}, JSON-LD in {@code feed}); the architecture test names those
 * places.
 *
 * @param html put into the page as it is
 */
public record Markup(String html) {
    /** Nothing. */
    public static final Markup NONE = new Markup("");
}

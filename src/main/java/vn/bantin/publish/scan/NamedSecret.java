package vn.bantin.publish.scan;

/**
 * A value that must not be found, and the name by which a message may speak of it.
 *
 * @param name of a variable, of a server of settings.xml, or of what a place is for
 * @param value never shown
 */
public record NamedSecret(String name, String value) {
    /** Without the value. */
    @Override
    public String toString() {
        return "NamedSecret[" + name + "]";
    }
}

package vn.bantin.build;

/**
 * How much is tried: a share on every run of the tests, all of it with {@code -Dbantin.soak=true}.
 */
final class Soak {
    private static final boolean ON = Boolean.getBoolean("bantin.soak");

    private Soak() {}

    static boolean isOn() {
        return ON;
    }

    /** A number that a property may set: of sequences, of seeds. */
    static int number(String property, int normally, int soaking) {
        return Integer.getInteger(property, ON ? soaking : normally);
    }
}

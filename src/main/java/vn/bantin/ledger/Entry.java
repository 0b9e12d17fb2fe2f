package vn.bantin.ledger;

import vn.bantin.diagnostic.Position;

/**
 * One line of the ledger: an address, and what was last known of it.
 *
 * @param address relative to the portal's base address; starts with {@code /}, plain ASCII
 * @param kind what it was
 * @param other of a page its source, relative to the content folder, NFC, {@code ""} where that is
 *     not known; of a redirect the address it leads to; else {@code ""}
 * @param line 1-based; 0 for one that is not written yet
 */
public record Entry(String address, Kind kind, String other, int line) {
    static final String ARROW = "→";
    static final String GONE = "gone";
    static final String SOURCE = "=";

    /** What an address was. */
    public enum Kind {
        /** A document, or a section. */
        PAGE,
        /** It leads to another address. */
        REDIRECT,
        /** Taken down for good. */
        GONE
    }

    /** A document's own address. */
    public static Entry page(String address, String source) {
        return new Entry(address, Kind.PAGE, source, 0);
    }

    /** An old address. */
    public static Entry redirect(String address, String target) {
        return new Entry(address, Kind.REDIRECT, target, 0);
    }

    /** An address that is taken down. */
    public static Entry gone(String address) {
        return new Entry(address, Kind.GONE, "", 0);
    }

    /** Where it is written. */
    public Position position() {
        return new Position(AddressLedger.PLACE, line, 1);
    }

    /** Its line, without the end. */
    String text() {
        return switch (kind) {
            case PAGE -> other.isEmpty() ? address : address + " " + SOURCE + " " + other;
            case REDIRECT -> address + " " + ARROW + " " + other;
            case GONE -> address + " " + GONE;
        };
    }

    boolean saysTheSameAs(Entry entry) {
        return address.equals(entry.address) && kind == entry.kind && other.equals(entry.other);
    }
}

package vn.bantin.publish.scan;

import vn.bantin.diagnostic.Fault;

/**
 * A folder of this machine, or who sits there, where it stands for itself: not as a part of a
 * longer name, and not as an address of the portal that happens to be spelt alike.
 *
 * @param text as it is written
 * @param alone whether it is one name below the root of the disk, which addresses are too
 */
record Place(String text, boolean alone) implements Shape {
    private static final String BEFORE_ADDRESS = "\"'(=";

    static Beginning of(NamedSecret place) {
        String text = place.value();
        boolean alone = text.lastIndexOf('/') == 0;
        Sought sought = Sought.of(Fault.LEAK_MACHINE_PATH, place.name());
        return new Beginning(text, sought, new Place(text, alone));
    }

    @Override
    public int end(char[] all, int length, int start) {
        int end = start + text.length();
        char before = start > 0 ? all[start - 1] : ' ';
        char after = end < length ? all[end] : ' ';
        boolean whole = !isOfName(before) && !isOfName(after);
        boolean path = !alone || (after == '/' && BEFORE_ADDRESS.indexOf(before) < 0);
        return whole && path ? end : NONE;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}

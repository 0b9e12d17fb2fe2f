package vn.bantin.ledger;

/** What an address of ours may be: also a path on a disk, so only what every disk takes. */
final class PlainAddress {
    private PlainAddress() {}

    static boolean is(String written) {
        if (!written.startsWith("/") || written.endsWith(".")) {
            return false;
        }
        for (int i = 1; i < written.length(); i++) {
            char before = written.charAt(i - 1);
            char c = written.charAt(i);
            // No empty part, and none that begins or ends with a dot: on disks those are hidden,
            // or mean a folder, or lose it.
            boolean edge = before == '/' && (c == '/' || c == '.') || before == '.' && c == '/';
            if (edge || !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "/-._~,".indexOf(c) >= 0;
    }
}

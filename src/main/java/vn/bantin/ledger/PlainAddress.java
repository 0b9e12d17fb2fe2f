package vn.bantin.ledger;

import vn.bantin.path.UrlPath;

/** What an address of ours may be: also a path on a disk, so only what every disk takes. */
final class PlainAddress {
    private PlainAddress() {}

    static boolean is(String written) {
        boolean plain =
                written.startsWith("/")
                        && written.chars().allMatch(PlainAddress::isPlain)
                        && !written.contains("/.")
                        && !written.contains("./")
                        && !written.endsWith(".");
        if (!plain) {
            return false;
        }
        try {
            return !new UrlPath(written).value().isEmpty();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "/-._~,".indexOf(c) >= 0;
    }
}

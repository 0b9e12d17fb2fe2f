package vn.bantin.path;

/** What every path of ours keeps to, so that no path of ours can leave its root. */
final class Segments {
    private Segments() {}

    /**
     * @throws IllegalArgumentException on an empty, {@code .} or {@code ..} segment, a backslash or
     *     a NUL
     */
    static void requirePlain(String path) {
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (start == end || isDots(path, start, end)) {
                throw new IllegalArgumentException("not a plain relative path: " + path);
            }
            start = end + 1;
        }
        if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not a plain relative path: " + path);
        }
    }

    /** Whether a segment is one that means a folder: {@code .} or {@code ..}. */
    private static boolean isDots(String path, int start, int end) {
        return end - start <= 2 && path.charAt(start) == '.' && path.charAt(end - 1) == '.';
    }
}

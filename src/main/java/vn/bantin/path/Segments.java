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
            String segment = path.substring(start, end);
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("not a plain relative path: " + path);
            }
            start = end + 1;
        }
        if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not a plain relative path: " + path);
        }
    }
}

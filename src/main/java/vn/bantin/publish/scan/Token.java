package vn.bantin.publish.scan;

/**
 * A key that begins with a word of its maker and goes on with characters of one kind.
 *
 * @param start what it begins with
 * @param letters of the rest
 * @param least how many of them
 * @param most how many of them
 */
record Token(String start, Letters letters, int least, int most) implements Shape {
    @Override
    public int end(char[] text, int length, int from) {
        if (from > 0 && Letters.BASE64URL.has(text[from - 1])
                || !Shape.has(text, length, from, start)) {
            return NONE;
        }
        int begin = from + start.length();
        int end = Shape.run(text, length, begin, letters);
        return end - begin >= least && end - begin <= most ? end : NONE;
    }
}

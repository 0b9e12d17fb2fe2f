package vn.bantin.publish.scan;

import java.nio.charset.StandardCharsets;

/**
 * A piece of a file as one would read it: UTF-8 decoded, the references of HTML and the escapes of
 * JSON resolved, percent-encoding too, any white space as one blank. Tags stay: what is looked for
 * never has one in it. Bytes that are no UTF-8 are each a character of Latin-1, so that nothing is
 * lost in a file that is no text. Reused from piece to piece.
 */
final class Reading {
    private static final int SHORT_REFERENCE = 10;

    private final boolean placed;

    private char[] text = new char[0];

    /** Of each character, where in the piece it begins; only where places are wanted. */
    private int[] places = new int[0];

    private int length;
    private boolean decomposed;

    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    private Reading(boolean placed) {
        this.placed = placed;
    }

    /** Tells the text, and not where it stands. */
    static Reading plain() {
        return new Reading(false);
    }

    /** Tells also where each character stands. */
    static Reading placed() {
        return new Reading(true);
    }

    /** What a text looks like after this, where it stands as it is among others. */
    static String of(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Reading reading = plain();
        reading.read(utf8, 0, utf8.length);
        return new String(reading.text, 0, reading.length);
    }

    char[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** Whether there are letters whose accents stand beside them. */
    boolean isDecomposed() {
        return decomposed;
    }

    /** Index in the file of the first byte of a character. */
    int place(int character) {
        return places[character];
    }

    /** Reads bytes from {@code start} to before {@code stop}; what was read before is forgotten. */
    void read(byte[] file, int start, int stop) {
        bytes = file;
        at = start;
        end = stop;
        length = 0;
        decomposed = false;
        if (text.length < stop - start) {
            text = new char[stop - start];
            places = new int[placed ? stop - start : 0];
        }
        // No character is made of less than one byte, so there is always room.
        while (at < end) {
            plainRun();
            if (at < end) {
                special();
            }
        }
    }

    /** ASCII of no further meaning, and single blanks, which is most of everything. */
    private void plainRun() {
        byte[] from = bytes;
        char[] to = text;
        int stop = end;
        int i = at;
        int n = length;
        while (i < stop) {
            byte b = from[i];
            if (b <= ' ' || b == '&' || b == '\\' || b == '%') {
                boolean first = b == ' ' && n > 0 && to[n - 1] != ' ';
                if (!first) {
                    break;
                }
            }
            if (placed) {
                places[n] = i;
            }
            to[n++] = (char) b;
            i++;
        }
        at = i;
        length = n;
    }

    private void special() {
        int start = at;
        byte b = bytes[at];
        if (b < 0) {
            letter(start, multibyte());
        } else if (b == '&') {
            letter(start, reference());
        } else if (b == '\\') {
            letter(start, escape());
        } else if (b == '%') {
            letter(start, percent());
        } else {
            at++;
            blank(start);
        }
    }

    private void letter(int start, int c) {
        if (c < 0x80) {
            if (c <= ' ') {
                blank(start);
            } else {
                add(start, (char) c);
            }
        } else if (c < 0x10000) {
            if (isBlank(c)) {
                blank(start);
            } else if (!isNothing(c)) {
                decomposed |= c >= 0x300 && c <= 0x36F;
                add(start, (char) c);
            }
        } else {
            add(start, Character.highSurrogate(c));
            add(start, Character.lowSurrogate(c));
        }
    }

    private void add(int start, char c) {
        if (placed) {
            places[length] = start;
        }
        text[length++] = c;
    }

    private void blank(int start) {
        if (length == 0 || text[length - 1] != ' ') {
            add(start, ' ');
        }
    }

    private static boolean isBlank(int c) {
        return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x2028;
    }

    /** What nobody sees: soft hyphens, and what joins or parts letters. */
    private static boolean isNothing(int c) {
        return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
    }

    /** One character of UTF-8 (RFC 3629); a byte that begins none stands for itself. */
    private int multibyte() {
        int first = bytes[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            at++;
            return first;
        }
        int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        if (at + more >= end) {
            at++;
            return first;
        }
        int c = first & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            int next = bytes[at + i];
            if ((next & 0xC0) != 0x80) {
                at++;
                return first;
            }
            c = c << 6 | (next & 0x3F);
        }
        at += 1 + more;
        return c > Character.MAX_CODE_POINT ? 0xFFFD : c;
    }

    /** Of HTML or XML: numbers, and the few names that writers of either use. */
    private int reference() {
        int stop = Math.min(end, at + SHORT_REFERENCE);
        int i = at + 1;
        while (i < stop && bytes[i] != ';') {
            i++;
        }
        int c = i < stop ? referenced(at + 1, i) : -1;
        at = c < 0 ? at + 1 : i + 1;
        return c < 0 ? '&' : c;
    }

    private int referenced(int start, int stop) {
        if (start < stop && bytes[start] == '#') {
            boolean hex = start + 1 < stop && (bytes[start + 1] | 0x20) == 'x';
            return number(start + (hex ? 2 : 1), stop, hex ? 16 : 10);
        }
        for (References known : References.values()) {
            if (known.is(bytes, start, stop)) {
                return known.letter();
            }
        }
        return -1;
    }

    private int number(int start, int stop, int radix) {
        int c = start < stop ? 0 : -1;
        for (int i = start; i < stop && c >= 0; i++) {
            int digit = Character.digit((char) (bytes[i] & 0xFF), radix);
            c = digit < 0 ? -1 : c * radix + digit;
        }
        return c > Character.MAX_CODE_POINT ? -1 : c;
    }

    /** Of JSON and scripts: of a half of a pair nothing is made but itself. */
    private int escape() {
        int next = at + 1 < end ? bytes[at + 1] : -1;
        int c =
                switch (next) {
                    case '"', '\\', '/', '\'' -> next;
                    case 'n', 'r', 't' -> ' ';
                    case 'u' -> at + 6 <= end ? number(at + 2, at + 6, 16) : -1;
                    default -> -1;
                };
        at += c < 0 ? 1 : next == 'u' ? 6 : 2;
        return c < 0 ? '\\' : c;
    }

    /** As many bytes as make one character (RFC 3986, section 2.1). */
    private int percent() {
        int first = percentByte(at);
        if (first < 0) {
            at++;
            return '%';
        }
        int more = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        int c = more == 0 ? first : first & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            int next = percentByte(at + 3 * i);
            if ((next & 0xC0) != 0x80 || next < 0) {
                at += 3;
                return first;
            }
            c = c << 6 | (next & 0x3F);
        }
        at += 3 * (1 + more);
        return c > Character.MAX_CODE_POINT ? 0xFFFD : c;
    }

    private int percentByte(int start) {
        return start + 2 < end && bytes[start] == '%' ? number(start + 1, start + 3, 16) : -1;
    }

    /** The rest of a file that is read in pieces begins where no character is cut in two. */
    static int cut(byte[] file, int wanted) {
        int cut = wanted;
        while (cut > wanted - 4 && cut > 0 && cut < file.length && (file[cut] & 0xC0) == 0x80) {
            cut--;
        }
        return cut;
    }
}

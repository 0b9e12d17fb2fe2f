package vn.bantin.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/**
 * The text of a file, decoded strictly: what is not UTF-8 is refused, never patched with
 * replacement characters. Without a byte order mark; every line ends with {@code \n}, however it
 * was written (CRLF, CR, LF). U+0085, U+2028 and U+2029 end no line, as in the programs editors
 * write with; they become a space.
 */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /**
     * A text, and what decoding it showed.
     *
     * @param composed whether it is known to be NFC; where it is not, it may be all the same
     */
    public record Decoded(String text, boolean composed) {}

    /**
     * @param file as in {@link Position#file}
     * @return the text; {@code ""} with an error when the bytes are no UTF-8
     */
    public static Outcome<String> decode(byte[] bytes, String file) {
        return read(bytes, file).map(Decoded::text);
    }

    /** As {@link #decode}. */
    public static Outcome<Decoded> read(byte[] bytes, String file) {
        Decoded common = ForeignEncoding.isUtf16(bytes) ? null : CommonUtf8.decode(bytes);
        return common == null ? readAny(bytes, file) : Outcome.of(common);
    }

    /** All that UTF-8 can hold; says where it holds anything else. */
    static Outcome<Decoded> readAny(byte[] bytes, String file) {
        CharBuffer units = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, units, true);
        units.flip();
        if (result.isError() || ForeignEncoding.isUtf16(bytes)) {
            List<Diagnostic> refusal = List.of(refusal(bytes, file, rest.position(), units));
            return new Outcome<>(new Decoded("", true), refusal);
        }
        return Outcome.of(new Decoded(withPlainLineEnds(units), false));
    }

    private static Diagnostic refusal(byte[] bytes, String file, int good, CharBuffer units) {
        String encoding = ForeignEncoding.name(bytes);
        boolean fromStart = encoding.startsWith("UTF-16");
        Position position = endOf(fromStart ? "" : withPlainLineEnds(units), file);
        String ordinal = String.valueOf(fromStart ? 1 : good + 1);
        return encoding.isEmpty()
                ? Diagnostic.of(Fault.NOT_UTF8, position, ordinal)
                : Diagnostic.of(Fault.NOT_UTF8_BUT, position, encoding, ordinal);
    }

    private static Position endOf(String text, String file) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new Position(file, line, text.length() - text.lastIndexOf('\n'));
    }

    private static String withPlainLineEnds(CharBuffer units) {
        int start = units.length() > 0 && units.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        char[] from = units.array();
        int length = units.length();
        int to = 0;
        for (int i = start; i < length; i++) {
            char c = from[i];
            boolean crlf = c == '\r' && i + 1 < length && from[i + 1] == '\n';
            if (!crlf) {
                from[to++] = plain(c);
            }
        }
        return new String(from, 0, to);
    }

    private static char plain(char c) {
        if (c == '\r') {
            return '\n';
        }
        return isRareLineEnd(c) ? ' ' : c;
    }

    /** To YAML 1.1 and to scripts, but to no editor. */
    static boolean isRareLineEnd(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}

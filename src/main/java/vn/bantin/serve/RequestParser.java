package vn.bantin.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.serve.Request.Field;

/**
 * Bytes to a {@link Request}, strictly: what two programs could understand differently is refused
 * (RFC 9112, sections 2.2, 3 and 5).
 */
final class RequestParser {
    /** Bytes of a request's line and fields together. Browsers send one or two thousand. */
    static final int LONGEST_HEAD = 16 << 10;

    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    private RequestParser() {}

    /**
     * The length of the head that these bytes begin with, its empty line included; 0: more to come.
     */
    static int headLength(byte[] bytes, int length) {
        for (int i = 3; i < length; i++) {
            if (bytes[i] == '\n'
                    && bytes[i - 1] == '\r'
                    && bytes[i - 2] == '\n'
                    && bytes[i - 3] == '\r') {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * @param length of the head, as {@link #headLength} gave it
     * @throws Refused with the status that says why
     */
    static Request parse(byte[] bytes, int length) throws Refused {
        String head = new String(bytes, 0, length - 4, ISO_8859_1);
        String[] lines = head.split("\r\n", -1);
        String[] line = lines[0].split(" ", -1);
        if (line.length != 3 || !isToken(line[0])) {
            throw new Refused(Status.BAD_REQUEST);
        }
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            fields.add(field(lines[i]));
        }
        boolean newer = line[2].equals("HTTP/1.1");
        if (!newer && !line[2].equals("HTTP/1.0")) {
            throw new Refused(Status.BAD_REQUEST);
        }
        Request request = new Request(line[0], line[1], fields, newer);
        boolean closes =
                request.all("connection").stream().anyMatch(value -> value.contains("close"));
        return new Request(line[0], line[1], fields, newer && !closes);
    }

    private static Field field(String line) throws Refused {
        int colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.substring(0, colon)) || hasControl(line)) {
            throw new Refused(Status.BAD_REQUEST);
        }
        return new Field(line.substring(0, colon), line.substring(colon + 1).strip());
    }

    private static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && TOKEN.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7F);
    }
}

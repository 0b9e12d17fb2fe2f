package vn.bantin.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a request asks for, as a path that cannot leave any folder. */
final class Target {
    private Target() {}

    /**
     * The decoded path: it starts with a slash, and no part of it is empty save the last, starts
     * with a full stop, or holds anything but plain characters.
     *
     * @param target as sent, decoded once: what then still looks encoded is a name like any other
     * @throws Refused where it is no such path
     */
    static String path(String target) throws Refused {
        int end = target.indexOf('?');
        String raw = end < 0 ? target : target.substring(0, end);
        if (!raw.startsWith("/") || raw.startsWith("//") || raw.indexOf('#') >= 0) {
            throw new Refused(Status.BAD_REQUEST);
        }
        String path = decode(raw);
        String[] parts = path.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean empty = parts[i].isEmpty() && i < parts.length - 1;
            if (empty || parts[i].startsWith(".") || !isPlain(parts[i])) {
                throw new Refused(Status.NOT_FOUND);
            }
        }
        return path;
    }

    private static boolean isPlain(String part) {
        return part.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '\\' || c == ':');
    }

    private static String decode(String raw) throws Refused {
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) octet(raw, i + 1);
                i += 2;
            } else if (c > ' ' && c < 0x7F) {
                bytes[length++] = (byte) c;
            } else {
                throw new Refused(Status.BAD_REQUEST);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(Status.BAD_REQUEST);
        }
    }

    private static int octet(String raw, int at) throws Refused {
        int high = at + 1 < raw.length() ? Character.digit(raw.charAt(at), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(raw.charAt(at + 1), 16);
        if (low < 0) {
            throw new Refused(Status.BAD_REQUEST);
        }
        return high << 4 | low;
    }
}

package vn.bantin.publish.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.bantin.diagnostic.Fault;

/**
 * A value that is given to something called a password, a secret, a token: {@code password=…},
 * {@code "apiKey": "…"}, {@code mật khẩu: …}. Only what looks drawn by lot counts, since programs
 * and articles speak of passwords without telling any.
 */
final class Assignment {
    private static final List<String> WORDS =
            List.of(
                    "password",
                    "passwd",
                    "passphrase",
                    "pass",
                    "secret",
                    "token",
                    "api_key",
                    "api-key",
                    "apikey",
                    "apiKey",
                    "access_key",
                    "accessKey",
                    "private_key",
                    "privateKey",
                    "credential");

    private static final int LONGEST_NAME = 24;
    private static final int SHORTEST_VALUE = 8;
    private static final int LONGEST_VALUE = 256;

    /** Bits per character: English words have some 2.5 to 3 at this length, tokens 3 to 5. */
    private static final double LEAST_ENTROPY = 2.7;

    private Assignment() {}

    /** One for each way to write each word. */
    static List<Beginning> beginnings() {
        return Stream.concat(
                        WORDS.stream().flatMap(Assignment::spellings),
                        Stream.of("khẩu", "Khẩu", "KHẨU", "mat-khau", "mat_khau", "matkhau"))
                .distinct()
                .map(word -> new Beginning(word, Sought.of(Fault.LEAK_PASSWORD), of(word)))
                .toList();
    }

    private static Stream<String> spellings(String word) {
        String rest = word.substring(1);
        return Stream.of(
                word, Character.toUpperCase(word.charAt(0)) + rest, word.toUpperCase(Locale.ROOT));
    }

    private static Shape of(String word) {
        return (text, length, start) -> value(text, length, start, start + word.length());
    }

    private static int value(char[] text, int length, int start, int afterWord) {
        if (isInQuery(text, start)) {
            return Shape.NONE;
        }
        int name = Shape.run(text, length, afterWord, Shape.Letters.NAME);
        int sign = blanks(text, length, quote(text, length, name));
        boolean named = name - afterWord <= LONGEST_NAME && sign < length;
        if (!named || (text[sign] != ':' && text[sign] != '=')) {
            return Shape.NONE;
        }
        int before = blanks(text, length, sign + 1);
        int begin = quote(text, length, before);
        int end = begin;
        while (end < length && end - begin <= LONGEST_VALUE && isOfValue(text[end])) {
            end++;
        }
        return isDrawnByLot(text, begin, end, begin > before) ? end : Shape.NONE;
    }

    /** Addresses that others hand out carry tokens that are no secret of ours. */
    private static boolean isInQuery(char[] text, int start) {
        int i = start;
        while (i > 0 && Shape.Letters.NAME.has(text[i - 1])) {
            i--;
        }
        return i > 0 && (text[i - 1] == '?' || text[i - 1] == '&');
    }

    private static int quote(char[] text, int length, int at) {
        return at < length && (text[at] == '"' || text[at] == '\'' || text[at] == '`')
                ? at + 1
                : at;
    }

    private static int blanks(char[] text, int length, int at) {
        int i = at;
        while (i < length && text[i] == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isOfValue(char c) {
        return c > ' ' && c < 0x7F && "\"'`<>;,&".indexOf(c) < 0;
    }

    private static boolean isDrawnByLot(char[] text, int begin, int end, boolean quoted) {
        int length = end - begin;
        if (length < SHORTEST_VALUE || length > LONGEST_VALUE) {
            return false;
        }
        boolean digit = false;
        boolean letter = false;
        Map<Character, Integer> counts = new HashMap<>();
        for (int i = begin; i < end; i++) {
            char c = text[i];
            if (!quoted && "()[]{}.".indexOf(c) >= 0
                    || c == '$' && i + 1 < end && text[i + 1] == '{') {
                return false;
            }
            digit |= c >= '0' && c <= '9';
            letter |= Character.isLetter(c);
            counts.merge(c, 1, Integer::sum);
        }
        return digit && letter && entropy(counts, length) >= LEAST_ENTROPY;
    }

    /** Shannon's, in bits per character. */
    private static double entropy(Map<Character, Integer> counts, int length) {
        double sum = 0;
        for (int count : counts.values()) {
            double share = (double) count / length;
            sum -= share * Math.log(share) / Math.log(2);
        }
        return sum;
    }
}

package vn.bantin.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import vn.bantin.path.SourcePath;

/**
 * Destinations of links and pictures as they are written, brought to the one form in which a head
 * lists them and a body looks them up.
 */
public final class Destination {
    private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int LONGEST_ENTITY = 32;
    private static final Pattern SLASH = Pattern.compile("/");

    private Destination() {}

    /**
     * The relative path that a destination means: backslash escapes and character references
     * resolved (CommonMark 0.31, 2.4 and 2.5), white space round it and line ends in it dropped,
     * query and fragment cut, percent-encoded UTF-8 decoded. {@code %2F}, {@code %5C} and {@code
     * %00} stay as written, since no file name holds what they stand for (RFC 3986, 2.2). Letters
     * are not normalised: the disk is the authority on its own names. Nothing is resolved: the
     * result may hold {@code ..}, backslashes and empty segments.
     *
     * @param raw as in the source, without angle brackets or quotes
     * @return {@code ""} when it is not relative: it has a scheme, starts with a slash or a
     *     backslash, or is only a query or fragment
     */
    public static String normalise(String raw) {
        String address = unescape(raw);
        String path = address.substring(0, endOfPath(address));
        boolean rooted = path.startsWith("/") || path.startsWith("\\");
        return rooted || hasScheme(path) ? "" : percentDecode(path);
    }

    /** What follows the first {@code #}, escapes resolved and decoded; {@code ""} without one. */
    public static String fragment(String raw) {
        String address = unescape(raw);
        int hash = address.indexOf('#');
        return hash < 0 ? "" : percentDecode(address.substring(hash + 1));
    }

    /**
     * The source that a path of the normal form leads to from a document's folder.
     *
     * @return empty when it leads out of the content folder, is absolute, or is no path at all
     */
    public static Optional<SourcePath> resolve(SourcePath document, String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> segments = new ArrayDeque<>();
        String whole = document.folder().isEmpty() ? path : document.folder() + "/" + path;
        for (String segment : SLASH.split(whole, -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        try {
            return Optional.of(new SourcePath(String.join("/", segments)));
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    private static int endOfPath(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return i;
            }
        }
        return address.length();
    }

    /** RFC 3986, 3.1: a letter, then letters, digits, plus, dot and hyphen, up to a colon. */
    private static boolean hasScheme(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
            if (!letter && (i == 0 || !later)) {
                return false;
            }
        }
        return false;
    }

    private static String unescape(String raw) {
        if (isLiteral(raw)) {
            return raw.trim();
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && isPunctuation(raw, i + 1)) {
                text.append(raw.charAt(++i));
            } else if (c == '&') {
                int semicolon = raw.indexOf(';', i);
                String meant = semicolon < 0 ? "" : reference(raw, i + 1, semicolon);
                text.append(meant.isEmpty() ? "&" : meant);
                i = meant.isEmpty() ? i : semicolon;
            } else {
                text.append(c);
            }
        }
        return withoutLineEnds(text);
    }

    /** As nearly always: nothing in it stands for something else, or is dropped. */
    private static boolean isLiteral(String raw) {
        return raw.indexOf('\\') < 0
                && raw.indexOf('&') < 0
                && raw.indexOf('\n') < 0
                && raw.indexOf('\t') < 0
                && raw.indexOf('\r') < 0;
    }

    private static boolean isPunctuation(String raw, int at) {
        return at < raw.length() && ASCII_PUNCTUATION.indexOf(raw.charAt(at)) >= 0;
    }

    /** What {@code &…;} stands for, by name or number; {@code ""} when it is no reference. */
    static String reference(String text, int start, int semicolon) {
        int length = semicolon - start;
        if (length < 2 || length > LONGEST_ENTITY) {
            return "";
        }
        if (text.charAt(start) != '#') {
            return Entities.getByName(text.substring(start, semicolon));
        }
        boolean hex = text.charAt(start + 1) == 'x' || text.charAt(start + 1) == 'X';
        int codePoint = number(text.substring(start + (hex ? 2 : 1), semicolon), hex ? 16 : 10);
        return codePoint < 0 ? "" : Character.toString(codePoint);
    }

    /** A valid code point; U+FFFD for 0 and surrogates (CommonMark 0.31, 2.5); -1 for no number. */
    private static int number(String digits, int radix) {
        if (digits.isEmpty() || digits.length() > 7) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1; // no digits of other scripts
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        boolean usable =
                value > 0
                        && value <= Character.MAX_CODE_POINT
                        && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
        return usable ? value : 0xFFFD;
    }

    /** As browsers read an address (WHATWG URL, 4.4): no tab or line end inside, no blank round. */
    private static String withoutLineEnds(StringBuilder text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\t' && c != '\n' && c != '\r') {
                kept.append(c);
            }
        }
        return kept.toString().trim();
    }

    private static String percentDecode(String path) {
        int first = path.indexOf('%');
        if (first < 0) {
            return path;
        }
        StringBuilder text = new StringBuilder(path.length()).append(path, 0, first);
        int at = first;
        while (at < path.length()) {
            int end = endOfOctets(path, at);
            if (end > at) {
                text.append(decodedOctets(path.substring(at, end)));
                at = end;
            } else {
                text.append(path.charAt(at++));
            }
        }
        return text.toString();
    }

    private static int endOfOctets(String path, int start) {
        int at = start;
        while (at + 2 < path.length()
                && path.charAt(at) == '%'
                && octet(path, at) > 0
                && octet(path, at) != '/'
                && octet(path, at) != '\\') {
            at += 3;
        }
        return at;
    }

    /** The octet at a percent sign, or -1. */
    private static int octet(String path, int percent) {
        int upper = hexDigit(path.charAt(percent + 1));
        int lower = hexDigit(path.charAt(percent + 2));
        return upper < 0 || lower < 0 ? -1 : upper * 16 + lower;
    }

    private static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /** The text of a run of octets; the run itself when it is not UTF-8. */
    private static String decodedOctets(String run) {
        ByteBuffer octets = ByteBuffer.allocate(run.length() / 3);
        for (int i = 0; i < run.length(); i += 3) {
            octets.put((byte) octet(run, i));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(octets.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            return run;
        }
    }
}

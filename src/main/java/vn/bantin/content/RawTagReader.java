package vn.bantin.content;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.content.RawTag.Attribute;

/**
 * Reads tags as a browser does (HTML standard, 13.2.5), so that what it takes for a tag is what a
 * browser would take for one. It need not be right about hostile input: whatever it reads is
 * written anew, checked and escaped.
 */
final class RawTagReader {
    private final String html;
    private int at;

    RawTagReader(String html) {
        this.html = html;
    }

    /**
     * @param start index of {@code <}
     * @return empty when no whole tag starts there
     */
    Optional<RawTag> read(int start) {
        at = start + 1;
        boolean closing = current() == '/';
        if (closing) {
            at++;
        }
        if (!isLetter(current())) {
            return Optional.empty();
        }
        int nameStart = at;
        while (at < html.length() && !isBlank(current()) && current() != '>' && current() != '/') {
            at++;
        }
        String name = lower(nameStart, at);
        List<Attribute> attributes = new ArrayList<>(2);
        while (true) {
            while (isBlank(current()) || current() == '/') {
                at++;
            }
            if (at >= html.length()) {
                return Optional.empty();
            }
            if (current() == '>') {
                return Optional.of(new RawTag(name, closing, attributes, at + 1));
            }
            attributes.add(attribute());
        }
    }

    private Attribute attribute() {
        int start = at;
        at++;
        while (at < html.length()
                && !isBlank(current())
                && current() != '/'
                && current() != '>'
                && current() != '=') {
            at++;
        }
        String name = lower(start, at);
        int afterName = at;
        skipBlanks();
        if (current() != '=') {
            at = afterName;
            return new Attribute(name, Written.literally(""), start);
        }
        at++;
        skipBlanks();
        String source = value();
        return new Attribute(name, new Written(source, Escaping.unescapeHtml(source)), start);
    }

    private String value() {
        char quote = current();
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            int start = at + 1;
            // Without its closing quote the value swallows the rest, and with it the tag.
            at = end < 0 ? html.length() : end + 1;
            return html.substring(Math.min(start, html.length()), end < 0 ? html.length() : end);
        }
        int start = at;
        while (at < html.length() && !isBlank(current()) && current() != '>') {
            at++;
        }
        return html.substring(start, at);
    }

    private void skipBlanks() {
        while (isBlank(current())) {
            at++;
        }
    }

    private char current() {
        return at < html.length() ? html.charAt(at) : '\0';
    }

    private String lower(int start, int end) {
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }
}

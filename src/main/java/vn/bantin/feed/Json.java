package vn.bantin.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document being written, compact, members in the order written, every text made legal (RFC
 * 8259 needs UTF-8, and so whole surrogate pairs). Members whose text is empty, whose list is empty
 * or whose number is 0 are left out. Names of members are this package's own, and so need no
 * escape.
 */
final class Json {
    /** What must be escaped in a string; of the control characters, legal text has only two. */
    private static final @Nullable String[] ESCAPES = new String[0x80];

    /** The same in a script element, where nothing may look like an end of it. */
    private static final @Nullable String[] SCRIPT_ESCAPES;

    static {
        ESCAPES['"'] = "\\\"";
        ESCAPES['\\'] = "\\\\";
        ESCAPES['\n'] = "\\n";
        ESCAPES['\t'] = "\\t";
        SCRIPT_ESCAPES = ESCAPES.clone();
        SCRIPT_ESCAPES['<'] = "\\u003c";
        SCRIPT_ESCAPES['>'] = "\\u003e";
        SCRIPT_ESCAPES['&'] = "\\u0026";
    }

    private final StringBuilder text = new StringBuilder(1024);
    private final boolean script;

    private Json(boolean script) {
        this.script = script;
    }

    /** What {@code content} writes, as one object. */
    static String object(Members content) {
        return new Json(false).whole(content);
    }

    /**
     * The same for a script element: {@code <}, {@code >}, {@code &} and the two line ends that
     * JSON allows but JavaScript once did not are written as escapes.
     */
    static String forScript(Members content) {
        return new Json(true).whole(content);
    }

    private String whole(Members content) {
        text.append('{');
        content.write(this);
        return text.append('}').toString();
    }

    void text(String name, String value) {
        if (!value.isEmpty()) {
            required(name, value);
        }
    }

    /** A member that is there even when it says nothing. */
    void required(String name, String value) {
        name(name);
        string(value);
    }

    void number(String name, long value) {
        if (value > 0) {
            name(name);
            text.append(value);
        }
    }

    void flag(String name, boolean value) {
        name(name);
        text.append(value);
    }

    void texts(String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        name(name);
        text.append('[');
        for (String value : values) {
            separate();
            string(value);
        }
        text.append(']');
    }

    void object(String name, Members content) {
        name(name);
        text.append('{');
        content.write(this);
        text.append('}');
    }

    /** As {@link #list}, but nothing at all when the list is empty. */
    <T> void objects(String name, List<T> values, Each<T> each) {
        if (!values.isEmpty()) {
            list(name, values, each);
        }
    }

    <T> void list(String name, List<T> values, Each<T> each) {
        name(name);
        text.append('[');
        for (T value : values) {
            separate();
            text.append('{');
            each.write(this, value);
            text.append('}');
        }
        text.append(']');
    }

    /** Writes the members of one object. */
    interface Members {
        void write(Json json);
    }

    /** Writes the members of one object of a list. */
    interface Each<T> {
        void write(Json json, T value);
    }

    private void name(String name) {
        separate();
        text.append('"').append(name).append("\":");
    }

    /** A comma, but before the first of an object or a list. */
    private void separate() {
        char last = text.charAt(text.length() - 1);
        if (last != '{' && last != '[') {
            text.append(',');
        }
    }

    private void string(String value) {
        String legal = LegalText.of(value);
        @Nullable String[] escapes = script ? SCRIPT_ESCAPES : ESCAPES;
        text.append('"');
        int done = 0;
        for (int i = 0; i < legal.length(); i++) {
            char c = legal.charAt(i);
            String escape = c < escapes.length ? escapes[c] : script ? lineEnd(c) : null;
            if (escape != null) {
                text.append(legal, done, i).append(escape);
                done = i + 1;
            }
        }
        if (done == 0) {
            text.append(legal);
        } else {
            text.append(legal, done, legal.length());
        }
        text.append('"');
    }

    private static @Nullable String lineEnd(char c) {
        return c == '\u2028' ? "\\u2028" : c == '\u2029' ? "\\u2029" : null;
    }
}

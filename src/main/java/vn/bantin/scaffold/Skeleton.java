package vn.bantin.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of this package, with places in them to be filled in: {@code @title@}. */
final class Skeleton {
    private static final Pattern PLACE = Pattern.compile("@(\\w+)@");

    private Skeleton() {}

    /** One pass, so that a value that looks like a place stays what it is. */
    static String filled(String name, Map<String, String> values) {
        return filledIn(new String(bytes(name), StandardCharsets.UTF_8), values);
    }

    static String filledIn(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(
                        found -> {
                            String value = values.getOrDefault(found.group(1), found.group());
                            return Matcher.quoteReplacement(value);
                        });
    }

    /**
     * @param name below this package
     */
    static byte[] bytes(String name) {
        try (InputStream stream = Skeleton.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

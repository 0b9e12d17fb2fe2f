package vn.bantin.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads JSON as maps, lists and texts; duplicate members and trailing text are errors. */
public final class JsonTree {
    public static final Object MISSING = "(missing)";

    private JsonTree() {}

    @SuppressWarnings("unchecked")
    public static Map<String, Object> parse(String json) {
        JsonFactory strict =
                JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try (JsonParser parser = strict.createParser(json)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
            return (Map<String, Object>) value;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Follows members and 0-based elements: {@code at(feed, "items", 0, "title")}; {@link #MISSING}
     * for a member that is not there.
     */
    public static Object at(Object tree, Object... steps) {
        Object place = tree;
        for (Object step : steps) {
            Object next =
                    step instanceof Integer index
                            ? ((List<?>) place).get(index)
                            : ((Map<?, ?>) place).get(step);
            place = Objects.requireNonNullElse(next, MISSING);
        }
        return place;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            default -> parser.getText();
        };
    }
}

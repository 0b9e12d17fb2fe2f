package vn.bantin.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A JSON document being written, compact, members in the order written, every text made legal (RFC
 * 8259 needs UTF-8, and so whole surrogate pairs). Members whose text is empty, whose list is empty
 * or whose number is 0 are left out.
 */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    private Json() throws IOException {
        generator = FACTORY.createGenerator(text);
    }

    /** What {@code content} writes, as one object. */
    static String object(Members content) {
        try {
            Json json = new Json();
            json.generator.writeStartObject();
            content.write(json);
            json.generator.writeEndObject();
            json.generator.close();
            return json.text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            generator.writeStringField(name, LegalText.of(value));
        }
    }

    /** A member that is there even when it says nothing. */
    void required(String name, String value) throws IOException {
        generator.writeStringField(name, LegalText.of(value));
    }

    void number(String name, long value) throws IOException {
        if (value > 0) {
            generator.writeNumberField(name, value);
        }
    }

    void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void texts(String name, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        generator.writeArrayFieldStart(name);
        for (String value : values) {
            generator.writeString(LegalText.of(value));
        }
        generator.writeEndArray();
    }

    void object(String name, Members content) throws IOException {
        generator.writeObjectFieldStart(name);
        content.write(this);
        generator.writeEndObject();
    }

    /** As {@link #list}, but nothing at all when the list is empty. */
    <T> void objects(String name, List<T> values, Each<T> each) throws IOException {
        if (!values.isEmpty()) {
            list(name, values, each);
        }
    }

    <T> void list(String name, List<T> values, Each<T> each) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T value : values) {
            generator.writeStartObject();
            each.write(this, value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** Writes the members of one object. */
    interface Members {
        void write(Json json) throws IOException;
    }

    /** Writes the members of one object of a list. */
    interface Each<T> {
        void write(Json json, T value) throws IOException;
    }
}

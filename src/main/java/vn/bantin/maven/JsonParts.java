package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.bantin.build.BuildReport.StageTime;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;
import vn.bantin.site.Ledger;

/** What more than one report holds. */
final class JsonParts {
    private static final Messages VI = new Messages(Language.VI);
    private static final Messages EN = new Messages(Language.EN);

    private JsonParts() {}

    static void ledger(Ledger ledger, JsonGenerator json) throws IOException {
        json.writeNumberField("found", ledger.found());
        json.writeObjectFieldStart("ledger");
        for (var count : ledger.counts().entrySet()) {
            json.writeNumberField(name(count.getKey()), count.getValue());
        }
        json.writeEndObject();
    }

    static void stages(List<StageTime> stages, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("stages");
        for (StageTime stage : stages) {
            json.writeNumberField(stage.stage(), stage.milliseconds());
        }
        json.writeEndObject();
    }

    static void texts(String name, Collection<String> texts, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static void diagnostics(List<Diagnostic> diagnostics, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic, json);
        }
        json.writeEndArray();
    }

    /** A constant as reports name it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", name(diagnostic.severity()));
        json.writeStringField("key", diagnostic.fault().name());
        json.writeStringField("file", diagnostic.position().file());
        json.writeNumberField("line", diagnostic.position().line());
        json.writeNumberField("column", diagnostic.position().column());
        json.writeObjectFieldStart("text");
        json.writeStringField("vi", VI.text(diagnostic));
        json.writeStringField("en", EN.text(diagnostic));
        json.writeEndObject();
        json.writeObjectFieldStart("hint");
        json.writeStringField("vi", VI.hint(diagnostic));
        json.writeStringField("en", EN.hint(diagnostic));
        json.writeEndObject();
        json.writeEndObject();
    }
}

package vn.bantin.check.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;

/** Ours, for scripts: every finding with its rule, place, and texts in both languages. */
final class JsonFormat {
    private JsonFormat() {}

    static byte[] bytes(Findings findings) {
        return JsonText.object(json -> write(findings, json));
    }

    private static void write(Findings findings, JsonGenerator json) throws IOException {
        json.writeNumberField("documents", findings.documents());
        json.writeNumberField("pages", findings.pages());
        json.writeNumberField("errors", findings.count(true));
        json.writeNumberField("warnings", findings.count(false));
        json.writeArrayFieldStart("findings");
        Messages vi = new Messages(Language.VI);
        Messages en = new Messages(Language.EN);
        for (Diagnostic found : findings.diagnostics()) {
            json.writeStartObject();
            json.writeStringField("rule", Rule.name(found));
            json.writeStringField("severity", found.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("key", found.fault().name());
            json.writeStringField("file", found.position().file());
            json.writeNumberField("line", found.position().line());
            json.writeNumberField("column", found.position().column());
            texts("text", vi.text(found), en.text(found), json);
            texts("hint", vi.hint(found), en.hint(found), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(String name, String vi, String en, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("vi", vi);
        json.writeStringField("en", en);
        json.writeEndObject();
    }
}

package vn.bantin.check.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Level;
import vn.bantin.fingerprint.Digest;

/** Static Analysis Results Interchange Format 2.1.0 (OASIS): one run, columns in UTF-16 units. */
final class SarifFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    /** Of the fingerprints, which say that a finding is the one of an earlier run (3.27.17). */
    private static final String FINGERPRINT = "bantin/v1";

    private SarifFormat() {}

    static byte[] bytes(Findings findings) {
        return JsonText.object(json -> write(findings, json));
    }

    private static void write(Findings findings, JsonGenerator json) throws IOException {
        List<String> rules = rules(findings);
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(findings, rules, json);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Diagnostic found : findings.diagnostics()) {
            result(found, rules, findings, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static List<String> rules(Findings findings) {
        SortedSet<String> names = new TreeSet<>();
        findings.diagnostics().forEach(found -> names.add(Rule.name(found)));
        return new ArrayList<>(names);
    }

    private static void tool(Findings findings, List<String> rules, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Bản Tin");
        if (!findings.version().isEmpty()) {
            json.writeStringField("version", findings.version());
        }
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            Optional<Rule> known = Rule.named(rule).filter(found -> found.usual() != Level.OFF);
            if (known.isPresent()) {
                json.writeObjectFieldStart("shortDescription");
                json.writeStringField("text", findings.label("rule_" + rule));
                json.writeEndObject();
                json.writeObjectFieldStart("defaultConfiguration");
                json.writeStringField("level", level(known.get().usual()));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static void result(
            Diagnostic found, List<String> rules, Findings findings, JsonGenerator json)
            throws IOException {
        String rule = Rule.name(found);
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        json.writeNumberField("ruleIndex", rules.indexOf(rule));
        json.writeStringField("level", level(found.severity()));
        json.writeObjectFieldStart("message");
        String hint = findings.hint(found);
        String text = findings.text(found);
        json.writeStringField(
                "text", hint.isEmpty() ? text : text + " " + findings.label("hint") + ": " + hint);
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        location(found, json);
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, fingerprint(found));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Lines move, and so are no part of it. */
    private static String fingerprint(Diagnostic found) {
        return Digest.of(found.fault().name(), found.position().file(), found.arguments()).hex();
    }

    private static void location(Diagnostic found, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(found.position().file()));
        json.writeEndObject();
        if (found.position().line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", found.position().line());
            if (found.position().column() > 0) {
                json.writeNumberField("startColumn", found.position().column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A relative reference (3.4.3), percent-encoded. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            throw new IllegalArgumentException(file, noPath);
        }
    }
}

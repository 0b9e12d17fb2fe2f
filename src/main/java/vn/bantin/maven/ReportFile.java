package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.bantin.build.BuildReport;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;

/** The report of a build as JSON, for CI. */
final class ReportFile {
    private static final Messages VI = new Messages(Language.VI);
    private static final Messages EN = new Messages(Language.EN);

    private ReportFile() {}

    static void write(BuildReport report, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("found", report.ledger().found());
            json.writeObjectFieldStart("ledger");
            for (var count : report.ledger().counts().entrySet()) {
                json.writeNumberField(
                        count.getKey().name().toLowerCase(Locale.ROOT), count.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("rendered", report.counts().rendered());
            json.writeNumberField("encoded", report.counts().encoded());
            json.writeNumberField("written", report.counts().written());
            json.writeNumberField("kept", report.counts().kept());
            json.writeNumberField("deleted", report.counts().deleted());
            json.writeObjectFieldStart("stages");
            for (BuildReport.StageTime stage : report.stages()) {
                json.writeNumberField(stage.stage(), stage.milliseconds());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : report.diagnostics()) {
                write(diagnostic, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes.toByteArray());
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
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

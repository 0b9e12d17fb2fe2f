package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.SortedMap;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.PublishPlan;
import vn.bantin.publish.PublishReport;
import vn.bantin.publish.remote.ReleaseId;

/** The report of publishing to one target: every change, however many. */
record PublishJson(PublishReport report) implements JsonReport {
    @Override
    public void write(JsonGenerator json) throws IOException {
        PublishPlan plan = report.plan();
        json.writeStringField("target", report.target());
        json.writeStringField("result", JsonParts.name(report.result()));
        json.writeStringField("from", report.from().map(ReleaseId::value).orElse(""));
        json.writeStringField("to", report.to().map(ReleaseId::value).orElse(""));
        counts("added", plan.added(), json);
        counts("changed", plan.changed(), json);
        counts("removed", plan.removed(), json);
        counts("retained", plan.retained(), json);
        json.writeNumberField("kept", plan.kept());
        json.writeNumberField("uploaded", report.uploaded().size());
        json.writeArrayFieldStart("changes");
        changes("added", plan.added(), json);
        changes("changed", plan.changed(), json);
        changes("removed", plan.removed(), json);
        changes("retained", plan.retained(), json);
        json.writeEndArray();
        JsonParts.diagnostics(report.diagnostics(), json);
    }

    private static void counts(String name, SortedMap<OutputPath, Long> files, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("files", files.size());
        json.writeNumberField("bytes", PublishPlan.bytes(files));
        json.writeEndObject();
    }

    private void changes(String change, SortedMap<OutputPath, Long> files, JsonGenerator json)
            throws IOException {
        for (var file : files.entrySet()) {
            json.writeStartObject();
            json.writeStringField("file", file.getKey().value());
            json.writeStringField("change", change);
            if (file.getValue() >= 0) {
                json.writeNumberField("bytes", file.getValue());
            }
            json.writeBooleanField("uploaded", report.uploaded().contains(file.getKey()));
            json.writeEndObject();
        }
    }
}

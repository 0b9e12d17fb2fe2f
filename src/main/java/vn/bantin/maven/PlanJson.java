package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.bantin.build.PlanReport;
import vn.bantin.build.PlanReport.Change;
import vn.bantin.build.PlanReport.Kind;

/** The report of a plan: every change, however many. */
record PlanJson(PlanReport report) implements JsonReport {
    @Override
    public void write(JsonGenerator json) throws IOException {
        JsonParts.ledger(report.ledger(), json);
        for (Kind kind : Kind.values()) {
            json.writeNumberField(JsonParts.name(kind), report.count(kind));
        }
        json.writeNumberField("same", report.counts().same());
        json.writeNumberField("kept", report.counts().kept());
        json.writeArrayFieldStart("changes");
        for (var change : report.changes().entrySet()) {
            write(change.getKey(), change.getValue(), json);
        }
        json.writeEndArray();
        JsonParts.stages(report.stages(), json);
        JsonParts.diagnostics(report.diagnostics(), json);
    }

    private static void write(String address, Change change, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("address", address);
        json.writeStringField("change", JsonParts.name(change.kind()));
        if (change.reason().isPresent()) {
            json.writeStringField("reason", JsonParts.name(change.reason().get()));
        }
        json.writeEndObject();
    }
}

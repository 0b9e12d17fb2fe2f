package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.bantin.build.BuildReport;

/** The report of a build. */
record BuildJson(BuildReport report) implements JsonReport {
    @Override
    public void write(JsonGenerator json) throws IOException {
        JsonParts.ledger(report.ledger(), json);
        json.writeNumberField("rendered", report.counts().rendered());
        json.writeNumberField("encoded", report.counts().encoded());
        json.writeNumberField("photos", report.counts().photos().originals());
        json.writeNumberField("photosMilliseconds", report.counts().photos().milliseconds());
        json.writeNumberField("written", report.counts().written());
        json.writeNumberField("kept", report.counts().kept());
        json.writeNumberField("deleted", report.counts().deleted());
        json.writeStringField(
                "nextBuildAt", report.nextBuild().map(next -> next.at().toString()).orElse(null));
        json.writeObjectFieldStart("addresses");
        JsonParts.texts("new", report.addresses().unrecorded(), json);
        JsonParts.texts("gone", report.addresses().gone(), json);
        json.writeEndObject();
        JsonParts.stages(report.stages(), json);
        JsonParts.diagnostics(report.diagnostics(), json);
    }
}

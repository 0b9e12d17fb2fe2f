package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.bantin.build.AddressReport;
import vn.bantin.plan.Move;

/** The report of the keeping of addresses. */
record AddressesJson(AddressReport report) implements JsonReport {
    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeNumberField("addresses", report.total());
        json.writeNumberField("changed", report.changed());
        json.writeArrayFieldStart("fixed");
        for (Move move : report.fixed()) {
            json.writeStartObject();
            json.writeStringField("address", move.lost().value());
            json.writeStringField("document", "content/" + move.document());
            json.writeStringField("now", move.now().value());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonParts.diagnostics(report.diagnostics(), json);
    }
}

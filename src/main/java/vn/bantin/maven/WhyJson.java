package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.bantin.build.Explanation;
import vn.bantin.build.Explanation.Document;
import vn.bantin.build.Explanation.File;
import vn.bantin.build.Explanation.Suggestion;
import vn.bantin.build.WhyReport;
import vn.bantin.plan.Made;
import vn.bantin.plan.Shown;
import vn.bantin.site.Standing;
import vn.bantin.site.related.Relevance;

/** The report of a question. */
record WhyJson(WhyReport report) implements JsonReport {
    @Override
    public void write(JsonGenerator json) throws IOException {
        if (report.explanation().isPresent()) {
            write(report.explanation().get(), json);
        }
        JsonParts.diagnostics(report.diagnostics(), json);
    }

    private static void write(Explanation explanation, JsonGenerator json) throws IOException {
        if (explanation.document().isPresent()) {
            json.writeObjectFieldStart("document");
            write(explanation.document().get(), json);
            json.writeEndObject();
        }
        if (explanation.file().isPresent()) {
            json.writeObjectFieldStart("file");
            write(explanation.file().get(), json);
            json.writeEndObject();
        }
        json.writeArrayFieldStart("shownOn");
        for (var file : explanation.shownOn().entrySet()) {
            for (Shown shown : file.getValue()) {
                write("on", file.getKey(), shown, json);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("readMore");
        for (Suggestion suggestion : explanation.readMore()) {
            write(suggestion, json);
        }
        json.writeEndArray();
    }

    private static void write(Document document, JsonGenerator json) throws IOException {
        json.writeStringField("path", document.path());
        json.writeStringField("title", document.title());
        json.writeBooleanField("visible", document.visible());
        if (document.standing().isPresent()) {
            Standing standing = document.standing().get();
            json.writeStringField("status", JsonParts.name(standing.status()));
            json.writeStringField("cause", JsonParts.name(standing.cause()));
            json.writeStringField("at", standing.at().toString());
            if (standing.time().isPresent()) {
                json.writeStringField("time", standing.time().get().toString());
            }
        }
        json.writeStringField("address", document.address());
        if (document.namedBy().isPresent()) {
            json.writeStringField("namedBy", JsonParts.name(document.namedBy().get()));
        }
        JsonParts.diagnostics(document.faults(), json);
    }

    private static void write(File file, JsonGenerator json) throws IOException {
        Made made = file.made();
        json.writeStringField("address", file.address());
        json.writeStringField("kind", JsonParts.name(made.kind()));
        json.writeStringField("template", made.template());
        strings("from", made.from(), json);
        json.writeStringField("leadsTo", made.leadsTo());
        json.writeStringField("next", JsonParts.name(file.next()));
        if (file.reason().isPresent()) {
            json.writeStringField("reason", JsonParts.name(file.reason().get()));
        }
        strings("differing", file.differing().stream().map(JsonParts::name).toList(), json);
        json.writeArrayFieldStart("shows");
        for (Shown shown : file.shows()) {
            write("address", shown.address(), shown, json);
        }
        json.writeEndArray();
    }

    private static void strings(String field, List<String> values, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void write(String field, String address, Shown shown, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField(field, address);
        json.writeStringField("place", JsonParts.name(shown.place()));
        json.writeNumberField("number", shown.number());
        json.writeEndObject();
    }

    private static void write(Suggestion suggestion, JsonGenerator json) throws IOException {
        Relevance relevance = suggestion.relevance();
        json.writeStartObject();
        json.writeStringField("address", suggestion.address());
        json.writeStringField("title", suggestion.title());
        json.writeStringField("choice", JsonParts.name(suggestion.choice()));
        json.writeNumberField("points", relevance.total());
        json.writeNumberField("words", relevance.words());
        json.writeNumberField("tags", relevance.tags());
        json.writeNumberField("topic", relevance.topic());
        json.writeNumberField("place", relevance.place());
        json.writeNumberField("recencyPercent", relevance.recencyPercent());
        json.writeEndObject();
    }
}

package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report of a goal, for CI. */
final class ReportFile {
    private ReportFile() {}

    static void write(Path file, JsonReport report) throws IOException {
        write(file, bytes(report));
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes);
    }

    /**
     * To whoever reads this process, with nothing before it: Maven 4 puts its own words before each
     * line that goes through {@link System#out}.
     */
    static void print(byte[] report) throws IOException {
        System.out.flush();
        // Never closed: it is not ours.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(report);
        out.flush();
    }

    static byte[] bytes(JsonReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            report.write(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}

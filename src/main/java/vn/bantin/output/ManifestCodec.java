package vn.bantin.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.diagnostic.Severity;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;

/**
 * The manifest as plain length-prefixed bytes. Whether they are whole is the store's business;
 * whether they make sense is ours, and any doubt means no manifest.
 */
public final class ManifestCodec {
    private ManifestCodec() {}

    public static byte[] encode(Manifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writePrint(out, manifest.generator());
            out.writeBoolean(manifest.closed());
            writeTexts(out, manifest.own().stream().map(OutputPath::value).toList());
            out.writeInt(manifest.entries().size());
            for (var entry : manifest.entries().entrySet()) {
                writeText(out, entry.getKey().value());
                writeEntry(out, entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Empty when the bytes are no manifest of ours. */
    public static Optional<Manifest> decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Fingerprint generator = readPrint(in);
            boolean closed = in.readBoolean();
            SortedSet<OutputPath> own = new TreeSet<>();
            readTexts(in).forEach(path -> own.add(new OutputPath(path)));
            SortedMap<OutputPath, Entry> entries = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                entries.put(new OutputPath(readText(in)), readEntry(in));
            }
            return in.available() == 0
                    ? Optional.of(new Manifest(generator, closed, entries, own))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static void writeEntry(DataOutputStream out, Entry entry) throws IOException {
        Inputs inputs = entry.inputs();
        for (Fingerprint print :
                List.of(
                        inputs.template(),
                        inputs.view(),
                        inputs.source(),
                        inputs.references(),
                        entry.bytes())) {
            writePrint(out, print);
        }
        out.writeLong(entry.stamp().size());
        out.writeLong(entry.stamp().modifiedNanos());
        OutputFacts facts = entry.facts();
        writeTexts(out, facts.ids());
        out.writeInt(facts.anchorLinks().size());
        for (AnchorLink link : facts.anchorLinks()) {
            writeText(out, link.href());
            writeText(out, link.id());
            writePosition(out, link.position());
        }
        out.writeInt(facts.messages().size());
        for (Diagnostic message : facts.messages()) {
            writeText(out, message.severity().name());
            writeText(out, message.fault().name());
            writePosition(out, message.position());
            writeTexts(out, message.arguments());
        }
    }

    private static Entry readEntry(DataInputStream in) throws IOException {
        Inputs inputs = new Inputs(readPrint(in), readPrint(in), readPrint(in), readPrint(in));
        Fingerprint bytes = readPrint(in);
        FileStamp stamp = new FileStamp(in.readLong(), in.readLong());
        List<String> ids = readTexts(in);
        List<AnchorLink> links = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            links.add(new AnchorLink(readText(in), readText(in), readPosition(in)));
        }
        List<Diagnostic> messages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            messages.add(
                    new Diagnostic(
                            Severity.valueOf(readText(in)),
                            Fault.valueOf(readText(in)),
                            readPosition(in),
                            readTexts(in)));
        }
        return new Entry(inputs, bytes, stamp, new OutputFacts(ids, links, messages));
    }

    private static void writePrint(DataOutputStream out, Fingerprint print) throws IOException {
        out.writeLong(print.high());
        out.writeLong(print.low());
    }

    private static Fingerprint readPrint(DataInputStream in) throws IOException {
        return new Fingerprint(in.readLong(), in.readLong());
    }

    private static void writePosition(DataOutputStream out, Position position) throws IOException {
        writeText(out, position.file());
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    private static Position readPosition(DataInputStream in) throws IOException {
        return new Position(readText(in), in.readInt(), in.readInt());
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(readText(in));
        }
        return texts;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text longer than the file");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}

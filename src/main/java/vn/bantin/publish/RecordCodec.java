package vn.bantin.publish;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.diagnostic.Fault;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.ReleaseRecord.Line;
import vn.bantin.publish.ReleaseRecord.Retained;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.Serving;
import vn.bantin.publish.remote.Wave;

/**
 * Records as bytes.
 *
 * <pre>
 * bantin-release 1
 * release 20261126T080000Z-1a2b3c4d
 * made 2026-11-26T08:00:00Z
 * generator 0123456789abcdef0123456789abcdef
 * base https://union.example/
 * servings 2
 * text/css; charset=utf-8||public, max-age=31536000, immutable
 * text/html; charset=utf-8||no-cache
 * files 2
 * 0123456789abcdef0123456789abcdef 5120 ASSET 0 assets/site.0123456789.css
 * 0123456789abcdef0123456789abcdef 9472 HOME 1 index.html
 * retained 1
 * 0123456789abcdef0123456789abcdef 5000 ASSET 0 2026-11-20 assets/site.9876543210.css
 * checksum 0123456789abcdef0123456789abcdef
 * </pre>
 *
 * There are few ways to be served, so each is written once and files name its number, from 0.
 */
final class RecordCodec {
    static final String NAME = "bantin-release ";
    private static final int VERSION = 1;
    private static final int HALF = 16;

    /** Never in a header of ours. */
    private static final String SEPARATOR = "|";

    private RecordCodec() {}

    static byte[] write(ReleaseRecord record) {
        Map<Serving, Integer> servings = servings(record);
        StringBuilder lines = new StringBuilder(128 * (record.count() + 4));
        lines.append(NAME).append(VERSION).append('\n');
        lines.append("release ").append(record.release()).append('\n');
        lines.append("made ").append(record.made()).append('\n');
        lines.append("generator ").append(record.generator()).append('\n');
        lines.append("base ").append(record.base()).append('\n');
        lines.append("servings ").append(servings.size()).append('\n');
        servings.keySet().forEach(serving -> lines.append(text(serving)).append('\n'));
        lines.append("files ").append(record.files().size()).append('\n');
        record.files()
                .forEach(
                        (path, line) ->
                                append(line, servings, lines).append(path.value()).append('\n'));
        lines.append("retained ").append(record.retained().size()).append('\n');
        record.retained()
                .forEach(
                        (path, kept) ->
                                append(kept.file(), servings, lines)
                                        .append(kept.since())
                                        .append(' ')
                                        .append(path.value())
                                        .append('\n'));
        return RecordText.pack(lines.toString());
    }

    private static Map<Serving, Integer> servings(ReleaseRecord record) {
        Map<Serving, Integer> servings = new LinkedHashMap<>();
        record.files()
                .values()
                .forEach(line -> servings.putIfAbsent(line.serving(), servings.size()));
        record.retained()
                .values()
                .forEach(kept -> servings.putIfAbsent(kept.file().serving(), servings.size()));
        return servings;
    }

    private static String text(Serving serving) {
        return String.join(
                SEPARATOR,
                serving.contentType(),
                serving.contentEncoding(),
                serving.cacheControl());
    }

    private static StringBuilder append(
            Line line, Map<Serving, Integer> servings, StringBuilder lines) {
        return lines.append(line.print().hex())
                .append(' ')
                .append(line.size())
                .append(' ')
                .append(line.wave())
                .append(' ')
                .append(servings.get(line.serving()))
                .append(' ');
    }

    /**
     * @throws UnreadableRecord where it is damaged, of a later version, or not ours
     */
    static ReleaseRecord read(byte[] bytes) throws UnreadableRecord {
        Reader in = new Reader(RecordText.unpack(bytes));
        try {
            if (Integer.parseInt(in.after(NAME)) > VERSION) {
                throw new UnreadableRecord(Fault.PUBLISH_RECORD_NEWER);
            }
            ReleaseId release = new ReleaseId(in.after("release "));
            Instant made = Instant.parse(in.after("made "));
            Fingerprint generator = print(in.after("generator "));
            URI base = URI.create(in.after("base "));
            List<Serving> servings = new ArrayList<>();
            for (int left = Integer.parseInt(in.after("servings ")); left > 0; left--) {
                servings.add(serving(in.rest()));
            }
            SortedMap<OutputPath, Line> files = new TreeMap<>();
            for (int left = Integer.parseInt(in.after("files ")); left > 0; left--) {
                Line line = line(in, servings);
                files.put(new OutputPath(in.rest()), line);
            }
            SortedMap<OutputPath, Retained> retained = new TreeMap<>();
            for (int left = Integer.parseInt(in.after("retained ")); left > 0; left--) {
                Retained kept = new Retained(line(in, servings), LocalDate.parse(in.word()));
                retained.put(new OutputPath(in.rest()), kept);
            }
            return new ReleaseRecord(release, made, generator, base, files, retained);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException no) {
            throw new UnreadableRecord(Fault.PUBLISH_RECORD_DAMAGED, no);
        }
    }

    private static Line line(Reader in, List<Serving> servings) {
        return new Line(
                print(in.word()),
                Long.parseLong(in.word()),
                Wave.valueOf(in.word()),
                servings.get(Integer.parseInt(in.word())));
    }

    private static Serving serving(String text) {
        String[] parts = text.split("\\|", -1);
        return new Serving(parts[0], parts[1], parts[2]);
    }

    private static Fingerprint print(String hex) {
        return new Fingerprint(
                Long.parseUnsignedLong(hex, 0, HALF, 16),
                Long.parseUnsignedLong(hex, HALF, 2 * HALF, 16));
    }

    /** Word by word and line by line. Ends with an IndexOutOfBoundsException. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        String word() {
            return until(' ');
        }

        String rest() {
            return until('\n');
        }

        /** What follows a word that has to stand here, up to the end of the line. */
        String after(String word) {
            if (!text.startsWith(word, at)) {
                throw new IllegalArgumentException(word);
            }
            at += word.length();
            return rest();
        }

        private String until(char end) {
            int there = text.indexOf(end, at);
            String part = text.substring(at, there);
            at = there + 1;
            return part;
        }
    }
}

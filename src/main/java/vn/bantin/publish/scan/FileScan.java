package vn.bantin.publish.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import vn.bantin.diagnostic.Fault;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.OutputPath;
import vn.bantin.photo.CreditWriter;

/** Looks at one file after another. For one thread at a time. */
final class FileScan {
    /** Of what a compressed file holds, in bytes. */
    private static final int MOST_INFLATED = 64 * 1024 * 1024;

    private static final String BEFORE_IPTC = "Photoshop 3.0\0";

    private final ScanRules rules;
    private final Set<Long> sizes;
    private final Search search;

    FileScan(ScanRules rules, Everything everything) {
        this.rules = rules;
        this.sizes = rules.photos().stream().map(PrivatePhoto::size).collect(Collectors.toSet());
        this.search = new Search(everything);
    }

    /** What is wrong with the name; by the byte of its UTF-8. */
    List<Found> name(OutputPath path) {
        byte[] name = ("/" + path.value()).getBytes(StandardCharsets.UTF_8);
        List<Found> found = new ArrayList<>(search.find(name, 0, name.length));
        if (!rules.allowed().contains(path)) {
            FileNames.problem(path)
                    .map(problem -> new Found(problem, Found.NOWHERE))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** What is wrong with the bytes. */
    Looked bytes(OutputPath path, byte[] bytes) {
        List<Found> found = new ArrayList<>();
        if (!rules.allowed().contains(path)) {
            FileContents.foreign(bytes)
                    .map(title -> new Found(Sought.of(Fault.LEAK_FILE_TYPE, title), Found.NOWHERE))
                    .ifPresent(found::add);
        }
        original(bytes).ifPresent(found::add);
        if (path.value().endsWith(".br")) {
            return new Looked(found, bytes, false);
        }
        Optional<byte[]> inflated = Optional.of(bytes);
        if (FileContents.isGzip(bytes)) {
            inflated = inflated(bytes);
            if (inflated.isEmpty()) {
                found.add(new Found(Sought.of(Fault.LEAK_UNREADABLE), Found.NOWHERE));
            }
        }
        return inflated.map(plain -> inside(plain, found))
                .orElseGet(() -> new Looked(found, bytes, false));
    }

    /**
     * @param read what places count in: the bytes of the file, or what they stand for
     * @param text whether places in it are lines
     */
    record Looked(List<Found> found, byte[] read, boolean text) {}

    private Looked inside(byte[] bytes, List<Found> found) {
        Optional<List<PhotoParts.Part>> parts = PhotoParts.of(bytes);
        if (parts.isPresent()) {
            parts.get().forEach(part -> photo(bytes, part, found));
            return new Looked(found, bytes, false);
        }
        byte[] utf8 = utf8(bytes);
        found.addAll(search.find(utf8, 0, utf8.length));
        return new Looked(found, utf8, !isBinary(utf8));
    }

    private void photo(byte[] bytes, PhotoParts.Part part, List<Found> found) {
        if (part.kind() == PhotoParts.Kind.BROKEN) {
            found.add(new Found(Sought.of(Fault.LEAK_UNREADABLE), Found.NOWHERE));
            found.addAll(search.find(bytes, 0, bytes.length));
            return;
        }
        if (!isOurs(bytes, part)) {
            List<String> kinds =
                    part.kind() == PhotoParts.Kind.EXIF
                            ? ExifParts.of(bytes, part.start(), part.stop())
                            : List.of(part.kind().name());
            kinds.forEach(
                    kind ->
                            found.add(
                                    new Found(
                                            Sought.of(Fault.LEAK_PHOTO_METADATA, kind),
                                            part.start())));
        }
        found.addAll(search.find(bytes, part.start(), part.stop()));
    }

    /** A photo's credit, and nothing else, is put there by ourselves. */
    private static boolean isOurs(byte[] bytes, PhotoParts.Part part) {
        int start = part.start();
        if (part.kind() == PhotoParts.Kind.XMP) {
            return CreditWriter.isOwnPacket(Arrays.copyOfRange(bytes, start, part.stop()));
        }
        return part.kind() == PhotoParts.Kind.IPTC
                && FileContents.has(bytes, start, BEFORE_IPTC)
                && CreditWriter.isOwnResources(
                        Arrays.copyOfRange(bytes, start + BEFORE_IPTC.length(), part.stop()));
    }

    private Optional<Found> original(byte[] bytes) {
        if (!sizes.contains((long) bytes.length)) {
            return Optional.empty();
        }
        var print = Digest.ofBytes(bytes);
        return rules.photos().stream()
                .filter(photo -> photo.content().equals(print))
                .map(photo -> Sought.of(Fault.LEAK_PHOTO_ORIGINAL, photo.source()))
                .map(sought -> new Found(sought, Found.NOWHERE))
                .findFirst();
    }

    private static Optional<byte[]> inflated(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = in.readNBytes(MOST_INFLATED);
            return in.read() < 0 ? Optional.of(plain) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Told by its mark, or by every other byte of its beginning being none. */
    private static byte[] utf8(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (FileContents.has(bytes, 0, "\u00FE\u00FF") || FileContents.has(bytes, 0, "\0<\0")) {
            charset = StandardCharsets.UTF_16BE;
        } else if (FileContents.has(bytes, 0, "\u00FF\u00FE") || hasNothingAtOdd(bytes)) {
            charset = StandardCharsets.UTF_16LE;
        }
        return charset.equals(StandardCharsets.UTF_8)
                ? bytes
                : new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasNothingAtOdd(byte[] bytes) {
        return bytes.length > 8
                && bytes[0] != 0
                && bytes[1] == 0
                && bytes[2] != 0
                && bytes[3] == 0
                && bytes[4] != 0
                && bytes[5] == 0;
    }

    private static boolean isBinary(byte[] bytes) {
        int end = Math.min(bytes.length, 1024);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}

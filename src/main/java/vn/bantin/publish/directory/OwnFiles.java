package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * The list of the files of a release that are ours, in its own folder: only these are ever deleted.
 * It is written before the first of them. A line for each: fingerprint, path.
 */
final class OwnFiles {
    private static final int DIGITS = 32;

    private OwnFiles() {}

    static byte[] bytes(SortedMap<OutputPath, Fingerprint> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, print) -> text.append(print).append(' ').append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Empty where there is none; a last line that was cut off is none. */
    static SortedMap<OutputPath, Fingerprint> read(Path list) throws IOException {
        SortedMap<OutputPath, Fingerprint> files = new TreeMap<>();
        String text;
        try {
            text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return files;
        }
        int end;
        for (int start = 0; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
            Fingerprint print =
                    new Fingerprint(
                            Long.parseUnsignedLong(text, start, start + DIGITS / 2, 16),
                            Long.parseUnsignedLong(text, start + DIGITS / 2, start + DIGITS, 16));
            files.put(new OutputPath(text.substring(start + DIGITS + 1, end)), print);
        }
        return files;
    }
}

package vn.bantin.check.fix;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import vn.bantin.path.SourcePath;

/**
 * A document as its author wrote it.
 *
 * @param path the document
 * @param text the whole file, in whatever normal form, with its byte order mark if it has one and
 *     its line ends as they are
 */
public record Source(SourcePath path, String text) {
    /** Empty where the bytes are no UTF-8, so that they could not be written as they were. */
    public static Optional<Source> of(SourcePath path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
                ? Optional.of(new Source(path, text))
                : Optional.empty();
    }

    /** As it is to be written. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

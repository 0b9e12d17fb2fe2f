package vn.bantin.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file below the test resources of this package; a missing one is made, and fails.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/vn/bantin/feed");

    private Golden() {}

    /** With {@code -Dgolden.update=true} the file is written anew, and the test fails. */
    static void check(String name, byte[] actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update") || !Files.exists(file)) {
                Files.createDirectories(FOLDER);
                Files.write(file, actual);
                fail("%s was written; look at it, then run again", file);
            }
            assertThat(new String(actual, StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

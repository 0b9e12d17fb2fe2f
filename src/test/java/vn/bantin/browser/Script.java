package vn.bantin.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What tests run inside a page: files of {@code src/test/resources/browser}. */
final class Script {
    private static final String COMMON = text("/browser/common.js");

    private Script() {}

    /** The body of a function, with what all of them share before it. */
    static String named(String name) {
        return COMMON + text("/browser/" + name + ".js");
    }

    /** Of a resource of the class path. */
    static String text(String resource) {
        try (InputStream file = Script.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException("no such script: " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

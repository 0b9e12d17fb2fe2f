package vn.bantin.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskNamesTest {
    /** I6: a server without a locale. The JDK fixes the encoding of names when it starts. */
    @Test
    void Vietnamese_names_are_read_in_a_locale_that_has_no_Vietnamese(@TempDir Path root)
            throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc")), "no Unix");
        Files.createDirectories(root.resolve("Đại hội"));
        Files.writeString(root.resolve("Đại hội/ảnh 1%.md"), "nội dung ế");

        ProcessBuilder child =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        root.toString());
        child.environment().put("LC_ALL", "C");
        child.redirectErrorStream(true);
        Process process = child.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("Đại hội/ảnh 1%.md=nội dung ế;[]");
    }

    /** What the child process runs. */
    static final class Child {
        public static void main(String[] arguments) throws IOException {
            Path root = Path.of(arguments[0]);
            var outcome = new SourceScanner().scan(root);
            SourceReader reader = new SourceReader(root);
            StringBuilder said = new StringBuilder();
            for (SourceFile file : outcome.value().files().values()) {
                Optional<byte[]> bytes = reader.read(file).value();
                said.append(file.path())
                        .append('=')
                        .append(new String(bytes.orElseThrow(), UTF_8))
                        .append(';');
            }
            said.append(outcome.diagnostics());
            System.out.write(said.toString().getBytes(UTF_8));
            System.out.flush();
        }
    }
}

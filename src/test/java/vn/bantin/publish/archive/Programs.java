package vn.bantin.publish.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;

/** Programs of the system, in a locale that knows Vietnamese. */
final class Programs {
    private Programs() {}

    /** What it prints. */
    static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "UTC");
        Process process;
        try {
            process = builder.start();
        } catch (IOException notThere) {
            String missing = "apt-get install " + command[0] + ": " + notThere.getMessage();
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            Assumptions.abort(missing);
            throw notThere;
        }
        process.getOutputStream().close();
        byte[] printed = process.getInputStream().readAllBytes();
        String said = new String(printed, StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}

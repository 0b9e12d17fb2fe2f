package vn.bantin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.diagnostic.Language;
import vn.bantin.serve.PreviewOptions;

class ServeMojoTest {
    @ParameterizedTest(name = "DS10 {0}")
    @DisplayName("DS10 whoever lets other machines in is told that they see drafts")
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8081/, false",
        "::1, http://[0:0:0:0:0:0:0:1]:8081/, false",
        "0.0.0.0, http://localhost:8081/, true",
        "192.0.2.7, http://192.0.2.7:8081/, true"
    })
    void warnsWhereOthersMayCome(String bind, String address, boolean warned)
            throws UnknownHostException {
        List<String> said = new ArrayList<>();
        PreviewOptions options =
                new PreviewOptions(InetAddress.getByName(bind), 8080, 20, List.of());

        ServeMojo.announce(options, 8081, new Console(recording(said), List.of(Language.VI), true));

        assertThat(said).anyMatch(line -> line.startsWith("info") && line.contains(address));
        assertThat(said.stream().anyMatch(line -> line.startsWith("warn"))).isEqualTo(warned);
        if (warned) {
            assertThat(said.get(0)).contains("kể cả bài nháp");
        }
    }

    private static SystemStreamLog recording(List<String> said) {
        return new SystemStreamLog() {
            @Override
            public void info(CharSequence text) {
                said.add("info " + text);
            }

            @Override
            public void warn(CharSequence text) {
                said.add("warn " + text);
            }
        };
    }
}

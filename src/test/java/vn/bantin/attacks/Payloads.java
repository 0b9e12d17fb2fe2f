package vn.bantin.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The texts of {@code attacks/payloads.txt}, for every place that shows an author's words. */
public final class Payloads {
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("{NL}", "\n"),
                    Map.entry("{TAB}", "\t"),
                    Map.entry("{NUL}", "\0"),
                    Map.entry("{SOH}", "\1"),
                    Map.entry("{FF}", "\f"),
                    Map.entry("{US}", "\37"),
                    Map.entry("{RLO}", "\u202e"),
                    Map.entry("{ZWSP}", "\u200b"),
                    Map.entry("{BOM}", "\ufeff"),
                    Map.entry("{SHY}", "\u00ad"),
                    Map.entry("{LS}", "\u2028"));

    private Payloads() {}

    public static List<String> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/attacks/payloads.txt")).stream()
                .filter(line -> !line.startsWith("#!") && !line.isEmpty())
                .map(Payloads::decode)
                .toList();
    }

    private static String decode(String line) {
        String text = line;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text;
    }
}

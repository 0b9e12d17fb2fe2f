package vn.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KEYS =
            List.of("title", "date", "author", "status", "slug", "tags", "tin-tuc", "cover");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tilte, title",
        "authors, author",
        "tac-gia, ''",
        "tin-tuc-sk, tin-tuc",
        "tín-tức, tin-tuc",
        "dat, date",
        "x, ''",
        "tag, tags",
        "'', ''"
    })
    void findsWhatWasMeant(String wanted, String nearest) {
        assertThat(Nearest.to(wanted, KEYS)).isEqualTo(nearest);
    }

    @Test
    void ofEquallyNearNamesTheFirstIsTaken() {
        assertThat(Nearest.to("bax", List.of("bat", "bay"))).isEqualTo("bat");
        assertThat(Nearest.to("bax", List.of("bay", "bat"))).isEqualTo("bay");
    }

    @Test
    void hostileNamesCostNothing() {
        assertThat(Nearest.to("a".repeat(1_000_000), List.of("a".repeat(1_000_001)))).isEmpty();
    }
}

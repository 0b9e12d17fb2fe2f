package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
    private final SharedTexts shared = new SharedTexts();

    @Test
    void equalTextsAreOneObject() {
        String first = shared.one(copy("Lê Hà"));

        assertThat(shared.one(copy("Lê Hà"))).isSameAs(first);
        assertThat(shared.one("Hoa Ban")).isEqualTo("Hoa Ban");
    }

    @Test
    void equalListsAreOneObjectAndSoAreTheTextsInThem() {
        List<String> first = shared.all(List.of(copy("Tết"), copy("Di sản")));

        assertThat(first).containsExactly("Tết", "Di sản");
        assertThat(shared.all(List.of(copy("Tết"), copy("Di sản")))).isSameAs(first);
        assertThat(shared.one(copy("Tết"))).isSameAs(first.get(0));
        assertThat(shared.all(List.of())).isEmpty();
    }

    @Test
    void forgetsRatherThanGrows() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(shared.one("tag " + i)).isEqualTo("tag " + i);
        }
        assertThat(shared.all(List.of("tag 1", "tag 19999"))).containsExactly("tag 1", "tag 19999");
    }

    private static String copy(String text) {
        return new String(text.toCharArray());
    }
}

package vn.bantin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Language;
import vn.bantin.scaffold.Asker.Choice;
import vn.bantin.scaffold.Asker.Question;

@DisplayName("The person at the terminal")
final class TerminalTest {
    private static final Question TITLE = new Question("bantin.title", List.of(), "");
    private static final Question AUTHOR = new Question("bantin.author", List.of(), "Toà soạn");
    private static final Question SECTION =
            new Question(
                    "bantin.section",
                    List.of(new Choice("tin-tuc", "Tin tức"), new Choice("su-kien", "Sự kiện")),
                    "");

    private final List<String> prompts = new ArrayList<>();

    @Test
    @DisplayName("is shown the whole question, which does not go through the log")
    void question() {
        assertThat(ask(SECTION, "2")).contains("su-kien");
        assertThat(prompts)
                .containsExactly(
                        "Chuyên mục nào? (số hoặc tên)\n"
                                + "  1. Tin tức (tin-tuc)\n"
                                + "  2. Sự kiện (su-kien)\n"
                                + "> ");
    }

    @Test
    @DisplayName("answers by number, by name, or with any text")
    void answers() {
        assertThat(ask(SECTION, "tin-tuc")).contains("tin-tuc");
        assertThat(ask(TITLE, "  2026 năm của chị em ")).contains("2026 năm của chị em");
        assertThat(ask(TITLE, "2")).contains("2");
    }

    @Test
    @DisplayName("takes what is usual by pressing Enter alone")
    void usual() {
        assertThat(ask(AUTHOR, "")).contains("Toà soạn");
        assertThat(prompts.get(0)).endsWith("[Toà soạn] > ");
    }

    @Test
    @DisplayName("is asked again where an answer will not do, but not for ever")
    void again() {
        assertThat(ask(SECTION, "9", "0", "1")).contains("tin-tuc");
        assertThat(prompts.get(1)).startsWith("Câu trả lời chưa dùng được");
        assertThat(ask(TITLE, "", " ", "", "muộn")).isEmpty();
    }

    @Test
    @DisplayName("may end the input")
    void end() {
        assertThat(ask(TITLE)).isEmpty();
    }

    private Optional<String> ask(Question question, String... answers) {
        Deque<String> lines = new ArrayDeque<>(List.of(answers));
        Console console = new Console(new SystemStreamLog(), List.of(Language.VI), true);
        return new Terminal(
                        console,
                        prompt -> {
                            prompts.add(prompt);
                            return lines.poll();
                        })
                .ask(question);
    }
}

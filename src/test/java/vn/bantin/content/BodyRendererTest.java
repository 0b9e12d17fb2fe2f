package vn.bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Outcome;

class BodyRendererTest {
    @Test
    @DisplayName("CO06 many threads at once give what one gives")
    void threads() throws Exception {
        List<String> texts = texts();
        List<Outcome<Body>> alone = texts.stream().map(Bodies::render).toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Outcome<Body>>>> runs = new ArrayList<>();
            for (int run = 0; run < 50; run++) {
                runs.add(pool.submit(() -> texts.stream().map(Bodies::render).toList()));
            }
            for (Future<List<Outcome<Body>>> run : runs) {
                assertThat(run.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anotherRendererGivesTheSame() throws IOException {
        try (BodyRenderer other = new BodyRenderer()) {
            for (String text : texts()) {
                assertThat(other.render(new BodyText(text, Bodies.context(false, "vi"))))
                        .isEqualTo(Bodies.render(text));
            }
        }
    }

    @Test
    @DisplayName("P7 safe HTML stays what it is when it is cleaned again")
    void cleaningAgainChangesNothing() throws IOException {
        Finisher finisher = new Finisher();
        for (String text : texts()) {
            String html = Bodies.html(text);
            String again = finisher.finish(html, "https://portal.example/a/", 1_000_000);
            assertThat(finisher.finish(again, "https://portal.example/a/", 1_000_000))
                    .isEqualTo(again);
        }
    }

    @Test
    void messagesPointIntoTheFileNotIntoTheBody() {
        BodyContext here = Bodies.context(false, "vi");
        BodyContext below =
                new BodyContext(
                        here.source(),
                        12,
                        here.title(),
                        here.photoCredit(),
                        here.photos(),
                        here.targets(),
                        here.pageUrl(),
                        here.absolute(),
                        here.lite(),
                        here.language(),
                        here.levels());
        assertThat(Bodies.RENDERER.render(new BodyText("a\n\nb [x](mat.md)", below)).diagnostics())
                .singleElement()
                .extracting(fault -> fault.position().toString())
                .isEqualTo("content/tin-tuc/2022/bai.md:14:3");
    }

    @Test
    void theHeadNamesEveryDestinationThatTheBodyAsksFor() throws IOException {
        BodyContext known = Bodies.context(false, "vi");
        for (String text : texts()) {
            Set<String> asked = new TreeSet<>();
            SortedMap<String, Target> listening =
                    new TreeMap<>(known.targets()) {
                        @Override
                        public @Nullable Target get(Object destination) {
                            asked.add((String) destination);
                            return super.get(destination);
                        }
                    };
            Bodies.RENDERER.render(
                    new BodyText(
                            text,
                            new BodyContext(
                                    known.source(),
                                    1,
                                    known.title(),
                                    known.photoCredit(),
                                    known.photos(),
                                    listening,
                                    known.pageUrl(),
                                    false,
                                    true,
                                    "vi",
                                    known.levels())));
            asked.remove("");
            assertThat(DestinationScan.of(text).all()).as(text).containsAll(asked);
        }
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/markdown"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}

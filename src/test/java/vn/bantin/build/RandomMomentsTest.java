package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Between a build and the moment it foretells no build differs, whatever the moments and wherever
 * the clock stands; at that moment one does. Nine days round the end of summer time in Berlin, with
 * articles that come, go and grow old in them, and comments.
 */
class RandomMomentsTest {
    private static final Instant FIRST = Instant.parse("2026-10-20T00:00:00Z");
    private static final long SECONDS = Duration.ofDays(9).toSeconds();
    private static final List<String> ZONES =
            List.of("Asia/Ho_Chi_Minh", "Europe/Berlin", "America/New_York", "Pacific/Chatham");
    private static final List<String> STATUSES =
            List.of("published", "published", "published", "published", "draft", "withdrawn");
    private static final int ARTICLES = 5;
    private static final int COMMENTS = 6;
    private static final int TALKS = 2;
    private static final int MOST_STEPS = 40;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("no build before the moment differs, and the build at it does")
    void nothingBefore(long seed, @TempDir Path folder) {
        Random random = new Random(seed);
        TestSite site = site(folder, random).drafts(seed % 4 == 0);
        Instant now = FIRST;
        for (int step = 0; step < MOST_STEPS; step++) {
            Built built = site.now(now.toString()).build();
            if (built.report().nextBuild().isEmpty()) {
                assertUnchanged(built, site, now.plus(Duration.ofDays(10_000)));
                return;
            }
            Instant next = built.report().nextBuild().get().at();
            assertThat(next).isAfter(now);
            assertUnchanged(built, site, between(now, next, random));
            assertUnchanged(built, site, next.minusNanos(1));
            Built then = site.now(next.toString()).build();
            assertThat(state(then)).as("at %s", next).isNotEqualTo(state(built));
            now = next;
        }
        fail("there are not that many moments");
    }

    private static void assertUnchanged(Built built, TestSite site, Instant moment) {
        Built again = site.now(moment.toString()).build();
        assertThat(TreeDifference.paths(built.files(), again.files())).as("%s", moment).isEmpty();
        assertThat(state(again)).as("%s", moment).isEqualTo(state(built));
        assertThat(again.report().nextBuild()).isEqualTo(built.report().nextBuild());
    }

    private static String state(Built built) {
        return TestSite.hash(built.files()) + built.report().ledger();
    }

    private static Instant between(Instant from, Instant to, Random random) {
        long seconds = Duration.between(from, to).toSeconds();
        return from.plusSeconds((long) (random.nextDouble() * seconds));
    }

    private static TestSite site(Path folder, Random random) {
        TestSite site = TestSite.in(folder).write("content/site.yaml", config(random));
        for (int number = 0; number < ARTICLES; number++) {
            site.write("content/tin-tuc/" + number + ".md", article(number, random));
        }
        for (int number = 0; number < COMMENTS; number++) {
            String talk = "content/comments/tin-tuc/" + number % TALKS;
            site.write(talk + "/" + number + ".yaml", comment(number, random));
        }
        return site;
    }

    /** Some answer the one before in the same folder, whichever of the two is dated first. */
    private static String comment(int number, Random random) {
        boolean answer = number >= TALKS && random.nextBoolean();
        String answers = answer ? "replyTo: " + (number - TALKS) + "\n" : "";
        return "author: Bạn đọc\ntext: Ý kiến %d.\nstatus: approved\ndate: %s\n%s"
                .formatted(number, moment(random), answers);
    }

    private static String config(Random random) {
        return """
                title: Cổng thử
                baseUrl: https://portal.example/
                timeZone: %s
                sections: [{path: tin-tuc, title: Tin tức}]
                """
                .formatted(ZONES.get(random.nextInt(ZONES.size())));
    }

    private static String article(int number, Random random) {
        Instant date = moment(random).minus(Duration.ofDays(2));
        StringBuilder keys = new StringBuilder("date: " + date + "\n");
        Instant live = date;
        if (random.nextBoolean()) {
            live = moment(random);
            keys.append("publishAt: ").append(live).append('\n');
        }
        if (random.nextBoolean()) {
            Instant end = live.plusSeconds(1 + random.nextInt(200_000));
            keys.append("expireAt: ").append(end).append('\n');
        }
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        return """
                ---
                title: Bài số %d
                author: Lê Hà
                status: %s
                %s---
                Một đoạn văn.
                """
                .formatted(number, status, keys);
    }

    private static Instant moment(Random random) {
        return FIRST.plusSeconds((long) (random.nextDouble() * SECONDS));
    }
}

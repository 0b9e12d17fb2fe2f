package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page looks as it was last approved. {@code -Dbantin.approve=true} approves what
 * there is now.
 */
@ExtendWith(Chromium.class)
class ApprovedPicturesTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final Path DIFFERENCES = Report.FOLDER.resolve("differences");
    private static final boolean APPROVE = Boolean.getBoolean("bantin.approve");

    /** Pixels of the page that are compared, and rows of the small picture. */
    private static final int HEIGHT = 2400;

    private static final int ROWS = 400;

    /**
     * A line more on a telephone comes to 0.7 and some 15, a lost box of the home page to 0.5 and
     * 57, a lost picture or column to 9 or more.
     */
    private static final double MEAN = 2.5;

    private static final double WORST = 32;

    private final Browser browser;
    private final Portal portal;

    ApprovedPicturesTest(Browser browser, Portal portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /** What one picture shows. */
    record Shot(PageKind kind, int width, boolean dark) {
        String file() {
            return kind.name() + "-" + width + (dark ? "-dark" : "") + ".png";
        }

        int height() {
            return Math.min(HEIGHT, ROWS * width / Thumbnail.WIDTH);
        }

        @Override
        public String toString() {
            return file();
        }
    }

    static Stream<Shot> shots() {
        Stream<Shot> light =
                PageKind.ALL.stream()
                        .flatMap(kind -> both().map(width -> new Shot(kind, width, false)));
        Stream<Shot> dark =
                Stream.of(PageKind.HOME, PageKind.ARTICLE)
                        .flatMap(kind -> both().map(width -> new Shot(kind, width, true)));
        return Stream.concat(light, dark);
    }

    private static Stream<Integer> both() {
        return Stream.of(Portal.PHONE, Portal.DESK);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shots")
    void looksAsApproved(Shot shot) {
        open(shot);
        Thumbnail now = taken(shot);
        Path file = APPROVED.resolve(shot.file());
        if (APPROVE) {
            now.write(file);
            return;
        }
        assertThat(file).as(HOW_TO_APPROVE).exists();
        Thumbnail approved = Thumbnail.read(file);
        Thumbnail.Distance distance = approved.to(now);
        if (isOther(distance)) {
            approved.beside(now).write(DIFFERENCES.resolve(shot.file()));
        }
        assertThat(isOther(distance))
                .as("%s: %s, see %s. %s", shot, distance, DIFFERENCES, HOW_TO_APPROVE)
                .isFalse();
    }

    @Test
    void nothingIsApprovedThatIsNoLongerThere() throws IOException {
        Assumptions.assumeFalse(APPROVE);
        Set<String> wanted = shots().map(Shot::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("delete what is too much in %s", APPROVED)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    /** What a later change might break without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"picture", "columns", "box", "all rules of style"})
    void aLostPartIsSeen(String part) {
        Shot shot = new Shot(PageKind.HOME, Portal.DESK, false);
        open(shot);
        Thumbnail whole = taken(shot);
        browser.run("lose", part);
        Thumbnail.Distance distance = whole.to(taken(shot));
        assertThat(isOther(distance)).as("%s: %s", part, distance).isTrue();
    }

    /** Other fonts, and one line of text more. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"serif", "monospace", "one line more"})
    void otherLettersAreNotSeen(String change) {
        for (PageKind kind : List.of(PageKind.HOME, PageKind.ARTICLE)) {
            for (int width : List.of(Portal.PHONE, Portal.DESK)) {
                Shot shot = new Shot(kind, width, false);
                open(shot);
                Thumbnail usual = taken(shot);
                open(shot);
                browser.run("letters", change);
                Thumbnail.Distance distance = usual.to(taken(shot));
                assertThat(isOther(distance)).as("%s, %s: %s", shot, change, distance).isFalse();
            }
        }
    }

    private void open(Shot shot) {
        Look look = Look.wide(shot.width()).high(shot.height());
        browser.open(portal.url(shot.kind()), shot.dark() ? look.dark() : look);
    }

    /** With blocks for letters, and all pictures there. */
    private Thumbnail taken(Shot shot) {
        assertThat(browser.await("blocks", BlockFont.address())).isEqualTo(true);
        return Thumbnail.of(browser.picture(shot.width(), shot.height()));
    }

    private static boolean isOther(Thumbnail.Distance distance) {
        return distance.mean() > MEAN || distance.worst() > WORST;
    }

    private static final String HOW_TO_APPROVE =
            "To approve: mvn test -Dtest=ApprovedPicturesTest -Dbantin.approve=true";
}

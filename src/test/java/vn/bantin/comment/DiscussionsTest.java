package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.comment.CommentFixture.made;
import static vn.bantin.comment.CommentStatus.APPROVED;
import static vn.bantin.comment.CommentStatus.PENDING;
import static vn.bantin.comment.CommentStatus.REJECTED;
import static vn.bantin.comment.CommentStatus.SPAM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;

class DiscussionsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void newestThreadFirstAnswersOldestFirstTwoLevels() {
        List<Comment> comments =
                new ArrayList<>(
                        List.of(
                                made("a", APPROVED, "2026-11-01", ""),
                                made("b", APPROVED, "2026-11-05", ""),
                                made("a2", APPROVED, "2026-11-09", "a"),
                                made("a1", APPROVED, "2026-11-08", "a"),
                                made("a11", APPROVED, "2026-11-10", "a1"),
                                made("a111", APPROVED, "2026-11-11", "a11")));
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(comments, new Random(round));
            assertThat(lines(comments))
                    .containsExactly(
                            "b",
                            "a",
                            "a1 → Bạn đọc a",
                            "a2 → Bạn đọc a",
                            "a11 → Bạn đọc a1",
                            "a111 → Bạn đọc a11");
        }
    }

    @Test
    void oneMomentIsOrderedByName() {
        assertThat(
                        lines(
                                List.of(
                                        made("x", APPROVED, "2026-11-01", ""),
                                        made("y", APPROVED, "2026-11-01", ""),
                                        made("y2", APPROVED, "2026-11-01", "y"),
                                        made("y1", APPROVED, "2026-11-01", "y"))))
                .containsExactly("y", "y1 → Bạn đọc y", "y2 → Bạn đọc y", "x");
    }

    @Test
    void anAnswerThatClaimsToBeOlderStandsBelowAllTheSame() {
        assertThat(
                        lines(
                                List.of(
                                        made("a", APPROVED, "2026-11-05", ""),
                                        made("b", APPROVED, "2026-11-01", "a"))))
                .containsExactly("a", "b → Bạn đọc a");
    }

    @Test
    void whatIsNotApprovedTakesItsAnswersAlong() {
        for (CommentStatus status : List.of(PENDING, REJECTED, SPAM)) {
            List<Comment> comments =
                    List.of(
                            made("a", status, "2026-11-01", ""),
                            made("b", APPROVED, "2026-11-02", "a"),
                            made("c", APPROVED, "2026-11-03", "b"),
                            made("d", APPROVED, "2026-11-04", ""));
            assertThat(lines(comments)).containsExactly("d");
            assertThat(faults(comments))
                    .containsExactly(Fault.COMMENT_REPLY_HIDDEN, Fault.COMMENT_REPLY_HIDDEN);
        }
    }

    @Test
    void whatIsDatedLaterWaits() {
        List<Comment> comments =
                List.of(
                        made("a", APPROVED, "2026-11-25", ""),
                        made("b", APPROVED, "2026-11-01", "a"));
        assertThat(lines(comments)).isEmpty();
        assertThat(faults(comments))
                .containsExactly(Fault.COMMENT_IN_FUTURE, Fault.COMMENT_REPLY_HIDDEN);
        assertThat(discussion(comments, NOW.plusSeconds(86_400)).value().count()).isEqualTo(2);
    }

    @Test
    void whatGoesRoundInCirclesIsToldOnce() {
        assertThat(faults(List.of(made("a", APPROVED, "2026-11-01", "a"))))
                .containsExactly(Fault.COMMENT_REPLY_LOOP);
        List<Comment> comments =
                List.of(
                        made("a", APPROVED, "2026-11-01", "b"),
                        made("b", APPROVED, "2026-11-02", "c"),
                        made("c", APPROVED, "2026-11-03", "a"),
                        made("d", PENDING, "2026-11-03", "a"),
                        made("e", APPROVED, "2026-11-03", ""));
        assertThat(faults(comments)).containsExactly(Fault.COMMENT_REPLY_LOOP);
        assertThat(lines(comments)).containsExactly("e");
    }

    @Test
    void aChainOfAHundredThousandIsNoRecursion() {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            // The last one is the oldest: the walk up is as long as it can be.
            comments.add(made("c" + i, APPROVED, "2026-11-01", i == 99_999 ? "" : "c" + (i + 1)));
        }
        assertThat(discussion(comments, NOW).value().count()).isEqualTo(100_000);
    }

    @Test
    void aFolderWithoutAnArticleIsToldWithTheNearest() {
        List<Comment> comments = List.of(made("a", APPROVED, "2026-11-01", ""));
        Outcome<Discussions> moved =
                Discussions.of(comments, Set.of("su-kien/2020/cau-moi", "x/y"), NOW);
        assertThat(moved.diagnostics())
                .extracting(Diagnostic::arguments)
                .containsExactly(List.of("1", "su-kien/2020/cau-moi"));
        assertThat(moved.value().threads()).isEmpty();
    }

    private static List<String> lines(List<Comment> comments) {
        return discussion(comments, NOW).value().threads().stream()
                .flatMap(List::stream)
                .map(
                        remark ->
                                remark.comment().name()
                                        + (remark.answers().isEmpty()
                                                ? ""
                                                : " → " + remark.answers()))
                .toList();
    }

    private static List<Fault> faults(List<Comment> comments) {
        return discussion(comments, NOW).diagnostics().stream().map(Diagnostic::fault).toList();
    }

    private static Outcome<Discussion> discussion(List<Comment> comments, Instant now) {
        return Discussions.of(comments, Set.of(CommentFixture.THREAD), now)
                .map(all -> all.of(CommentFixture.THREAD));
    }
}

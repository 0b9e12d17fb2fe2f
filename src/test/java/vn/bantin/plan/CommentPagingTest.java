package vn.bantin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.bantin.comment.Comment;
import vn.bantin.comment.CommentStatus;
import vn.bantin.comment.Discussion;
import vn.bantin.comment.Remark;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.Paging.PageOf;

class CommentPagingTest {
    private static final UrlPath FRONT = new UrlPath("/a/binh-luan/");

    @Test
    void oneMoreThreadChangesTheFrontAlone() {
        Map<Integer, List<Remark>> before = new HashMap<>();
        for (int threads = 1; threads <= 300; threads++) {
            List<PageOf<Remark>> pages =
                    CommentPaging.of(of(Collections.nCopies(threads, 1)), FRONT);
            assertThat(pages.stream().mapToInt(page -> page.elements().size()).sum())
                    .isEqualTo(threads);
            assertThat(pages.get(0).url()).isEqualTo(FRONT);
            assertThat(pages.get(0).elements().size())
                    .isBetween(Math.min(threads, 20), CommentPaging.SIZE * 3 / 2);
            for (PageOf<Remark> page : pages.subList(1, pages.size())) {
                assertThat(page.elements()).hasSize(CommentPaging.SIZE);
                List<Remark> same = before.put(page.number(), page.elements());
                if (same != null) {
                    assertThat(page.elements()).isEqualTo(same);
                }
            }
        }
    }

    @Test
    void pagesAreALineWithoutGaps() {
        List<PageOf<Remark>> pages = CommentPaging.of(of(Collections.nCopies(150, 1)), FRONT);
        assertThat(pages)
                .extracting(page -> page.url().value())
                .containsExactly(
                        "/a/binh-luan/",
                        "/a/binh-luan/trang/3/",
                        "/a/binh-luan/trang/2/",
                        "/a/binh-luan/trang/1/");
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).newer())
                    .isEqualTo(i == 0 ? Optional.empty() : Optional.of(pages.get(i - 1).url()));
            assertThat(pages.get(i).older())
                    .isEqualTo(
                            i + 1 == pages.size()
                                    ? Optional.empty()
                                    : Optional.of(pages.get(i + 1).url()));
        }
    }

    @Test
    void aThreadStaysWholeUnlessItIsLongerThanAPage() {
        List<PageOf<Remark>> pages = CommentPaging.of(of(List.of(30, 30, 100, 5)), FRONT);
        assertThat(pages)
                .extracting(page -> page.elements().size())
                .containsExactly(30, 30, 20, 40, 40, 5);
    }

    @Test
    void nothingIsNoPage() {
        assertThat(CommentPaging.of(Discussion.NONE, FRONT)).isEmpty();
    }

    /**
     * @param sizes of threads, newest first
     */
    private static Discussion of(List<Integer> sizes) {
        List<List<Remark>> threads = new ArrayList<>();
        for (int thread = 0; thread < sizes.size(); thread++) {
            List<Remark> remarks = new ArrayList<>();
            // Numbered from the oldest, so that a newer one renames none.
            int number = sizes.size() - thread;
            for (int i = 0; i < sizes.get(thread); i++) {
                remarks.add(new Remark(comment(number + "-" + i), i == 0 ? "" : "Bạn đọc"));
            }
            threads.add(remarks);
        }
        return new Discussion(threads, Optional.empty());
    }

    private static Comment comment(String name) {
        SourcePath path = new SourcePath("comments/a/" + name + ".yaml");
        Position position = Position.of("content/" + path);
        return new Comment(
                path,
                CommentStatus.APPROVED,
                "Bạn đọc",
                Instant.EPOCH,
                name,
                "",
                position,
                position);
    }
}

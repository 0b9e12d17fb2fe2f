package vn.bantin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.Paging.PageOf;

class PagingTest {
    private static final int SIZE = 20;
    private static final UrlPath FRONT = new UrlPath("/tin-tuc/");

    @Test
    void aShortListIsOneFront() {
        List<PageOf<Integer>> pages = pages(39);

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).elements()).hasSize(39).startsWith(39);
        assertThat(pages.get(0).older()).isEmpty();
    }

    @Test
    void theFrontNeverHoldsFewerThanAPageNorTwo() {
        for (int count = SIZE; count < 500; count++) {
            assertThat(pages(count).get(0).elements().size()).isBetween(SIZE, 2 * SIZE - 1);
        }
    }

    @Test
    void aNewArticleShiftsNoNumberedPage() {
        for (int count = 1; count < 200; count++) {
            List<PageOf<Integer>> before = pages(count);
            List<PageOf<Integer>> after = pages(count + 1);

            for (PageOf<Integer> page : before.subList(1, before.size())) {
                assertThat(after)
                        .anySatisfy(
                                same -> {
                                    assertThat(same.url()).isEqualTo(page.url());
                                    assertThat(same.elements()).isEqualTo(page.elements());
                                    assertThat(same.older()).isEqualTo(page.older());
                                });
            }
        }
    }

    @Test
    void thePagesTogetherAreTheList() {
        for (int count = 0; count < 200; count++) {
            assertThat(pages(count).stream().flatMap(page -> page.elements().stream()).toList())
                    .isEqualTo(newestFirst(count));
        }
    }

    @Test
    void neighboursPointAtEachOther() {
        List<PageOf<Integer>> pages = pages(100);

        for (int i = 0; i + 1 < pages.size(); i++) {
            assertThat(pages.get(i).older()).contains(pages.get(i + 1).url());
            assertThat(pages.get(i + 1).newer()).contains(pages.get(i).url());
        }
    }

    private static List<PageOf<Integer>> pages(int count) {
        return Paging.of(newestFirst(count), SIZE, FRONT);
    }

    private static List<Integer> newestFirst(int count) {
        return IntStream.range(0, count).mapToObj(i -> count - i).toList();
    }
}

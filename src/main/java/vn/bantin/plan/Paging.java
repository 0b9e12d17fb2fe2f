package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.path.UrlPath;

/**
 * Cuts a list into pages that stay what they are: the front shows the newest {@code size} to {@code
 * 2 * size - 1}, older pages hold exactly {@code size} each and are numbered from the oldest, so
 * that a new article never shifts them.
 */
final class Paging {
    private Paging() {}

    /**
     * @param number 0 on the front, else 1 for the oldest
     * @param url of this page
     * @param newer address of the page towards the front
     * @param older address of the page towards the oldest
     * @param elements newest first
     */
    record PageOf<T>(
            int number,
            UrlPath url,
            Optional<UrlPath> newer,
            Optional<UrlPath> older,
            List<T> elements) {}

    /**
     * @param elements newest first
     * @param front address of the list
     * @return the front first, then from the newest to the oldest
     */
    static <T> List<PageOf<T>> of(List<T> elements, int size, UrlPath front) {
        int numbered = Math.max(0, elements.size() / size - 1);
        int onFront = elements.size() - numbered * size;
        List<PageOf<T>> pages = new ArrayList<>();
        pages.add(
                new PageOf<>(
                        0,
                        front,
                        Optional.empty(),
                        older(front, numbered),
                        elements.subList(0, onFront)));
        for (int number = numbered; number >= 1; number--) {
            int start = onFront + (numbered - number) * size;
            UrlPath newer = number == numbered ? front : numbered(front, number + 1);
            pages.add(
                    new PageOf<>(
                            number,
                            numbered(front, number),
                            Optional.of(newer),
                            older(front, number - 1),
                            elements.subList(start, start + size)));
        }
        return pages;
    }

    private static Optional<UrlPath> older(UrlPath front, int number) {
        return number >= 1 ? Optional.of(numbered(front, number)) : Optional.empty();
    }

    private static UrlPath numbered(UrlPath front, int number) {
        return new UrlPath(front.value() + "trang/" + number + "/");
    }
}

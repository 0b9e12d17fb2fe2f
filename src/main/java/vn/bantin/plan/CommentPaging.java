package vn.bantin.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.bantin.comment.Discussion;
import vn.bantin.comment.Remark;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.Paging.PageOf;

/**
 * Cuts a discussion into pages that stay what they are, as {@link Paging} does lists: filled and
 * numbered from the oldest, so that a new thread changes the front alone. A thread stays whole
 * unless it is longer than a page.
 */
final class CommentPaging {
    /** Comments on a page; up to half as many more on the front. */
    static final int SIZE = 40;

    private CommentPaging() {}

    /**
     * @param front address of the newest page
     * @return the front first, then from the newest to the oldest; elements in the order of the
     *     discussion
     */
    static List<PageOf<Remark>> of(Discussion discussion, UrlPath front) {
        List<List<Remark>> filled = filled(discussion);
        List<PageOf<Remark>> pages = new ArrayList<>();
        for (int number = filled.size(); number >= 1; number--) {
            boolean newest = number == filled.size();
            pages.add(
                    new PageOf<>(
                            newest ? 0 : number,
                            newest ? front : numbered(front, number),
                            newest
                                    ? Optional.empty()
                                    : Optional.of(
                                            number + 1 == filled.size()
                                                    ? front
                                                    : numbered(front, number + 1)),
                            number == 1
                                    ? Optional.empty()
                                    : Optional.of(numbered(front, number - 1)),
                            filled.get(number - 1)));
        }
        return pages;
    }

    /** From the oldest page; in each the newest thread first. */
    private static List<List<Remark>> filled(Discussion discussion) {
        List<List<List<Remark>>> pages = new ArrayList<>();
        List<List<Remark>> page = new ArrayList<>();
        int size = 0;
        for (int i = discussion.threads().size() - 1; i >= 0; i--) {
            for (List<Remark> part : parts(discussion.threads().get(i))) {
                if (size > 0 && size + part.size() > SIZE) {
                    pages.add(page);
                    page = new ArrayList<>();
                    size = 0;
                }
                page.add(part);
                size += part.size();
            }
        }
        if (!pages.isEmpty() && size < SIZE / 2) {
            // A page of two or three comments is no front.
            pages.get(pages.size() - 1).addAll(page);
        } else if (size > 0) {
            pages.add(page);
        }
        return pages.stream().map(CommentPaging::newestFirst).toList();
    }

    private static List<Remark> newestFirst(List<List<Remark>> oldestFirst) {
        List<List<Remark>> threads = new ArrayList<>(oldestFirst);
        Collections.reverse(threads);
        return threads.stream().flatMap(List::stream).toList();
    }

    private static List<List<Remark>> parts(List<Remark> thread) {
        List<List<Remark>> parts = new ArrayList<>();
        for (int start = 0; start < thread.size(); start += SIZE) {
            parts.add(thread.subList(start, Math.min(thread.size(), start + SIZE)));
        }
        return parts;
    }

    private static UrlPath numbered(UrlPath front, int number) {
        return new UrlPath(front.value() + "trang/" + number + "/");
    }
}

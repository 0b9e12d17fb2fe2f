package vn.bantin.site;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.bantin.site.related.RelatedArticles;
import vn.bantin.site.related.RelatedArticles.Query;

/**
 * «Đọc thêm» of all articles, by their numbers. Nothing before the pages wants them, so they are
 * begun on a thread that would else be idle, part by part; whoever needs a part that nobody has
 * begun makes it, and waits for one that is being made. Safe for all threads.
 *
 * <p>Who makes a part takes up no other task meanwhile: such a task might wait for that very part.
 */
final class RelevantLists {
    /** Enough for the threads of any machine; few enough that the tables of each cost little. */
    private static final int PARTS = 32;

    private final int articles;
    private final Part[] parts;

    /**
     * @param index made once, by the first who needs it, and let go after the last part
     */
    RelevantLists(int articles, Supplier<RelatedArticles> index, IntFunction<Query> query) {
        this.articles = articles;
        Once<RelatedArticles> shared = new Once<>(index);
        parts = new Part[PARTS];
        for (int i = 0; i < PARTS; i++) {
            int from = start(i);
            int to = start(i + 1);
            parts[i] = new Part(from, new Once<>(() -> shared.get().range(from, to, query)));
        }
        ForkJoinTask.adapt(() -> Arrays.stream(parts).forEach(part -> part.lists().get())).fork();
    }

    /**
     * @param lists by number; not to be changed any more
     */
    RelevantLists(int[][] lists) {
        articles = lists.length;
        parts = new Part[] {new Part(0, new Once<>(() -> lists))};
    }

    private record Part(int from, Once<int[][]> lists) {}

    private int start(int part) {
        return (int) ((long) articles * part / PARTS);
    }

    /** Numbers, best first; not to be changed. */
    int[] of(int number) {
        int at = (int) ((long) number * parts.length / articles);
        while (at + 1 < parts.length && parts[at + 1].from() <= number) {
            at++;
        }
        return parts[at].lists().get()[number - parts[at].from()];
    }

    /** All of them, for whoever wants to change some. */
    int[][] all() {
        int[][] all = new int[articles][];
        for (Part part : parts) {
            int[][] lists = part.lists().get();
            System.arraycopy(lists, 0, all, part.from(), lists.length);
        }
        return all;
    }

    /** A value that is made when it is first wanted, by whoever wants it. */
    private static final class Once<T> {
        private @Nullable Supplier<T> maker;
        private volatile @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        T get() {
            T found = made;
            return found == null ? make() : found;
        }

        private synchronized T make() {
            if (made == null) {
                made = Objects.requireNonNull(maker).get();
                // What it was made of is large.
                maker = null;
            }
            return Objects.requireNonNull(made);
        }
    }
}

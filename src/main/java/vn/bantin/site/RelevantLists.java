package vn.bantin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.bantin.concurrent.Lazy;

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

    /** How many articles a part has; the last ones have fewer. */
    private final int width;

    private final List<Lazy<int[][]>> parts;

    /** Makes the lists of articles from one number to another. */
    interface Maker {
        int[][] range(int from, int to);
    }

    /**
     * @param maker made once, by the first who needs it, and let go after the last part
     */
    RelevantLists(int articles, Supplier<? extends Maker> maker) {
        this.articles = articles;
        width = Math.max(1, (articles + PARTS - 1) / PARTS);
        Lazy<Maker> shared = new Lazy<>(maker);
        parts = new ArrayList<>(PARTS);
        for (int from = 0; from < articles; from += width) {
            int first = from;
            int end = Math.min(articles, from + width);
            parts.add(new Lazy<>(() -> shared.get().range(first, end)));
        }
        ForkJoinTask.adapt(() -> parts.forEach(Lazy::get)).fork();
    }

    /**
     * @param lists by number; not to be changed any more
     */
    RelevantLists(int[][] lists) {
        articles = lists.length;
        width = Math.max(1, articles);
        parts = List.of(new Lazy<>(() -> lists));
    }

    /** Numbers, best first; not to be changed. */
    int[] of(int number) {
        return parts.get(number / width).get()[number % width];
    }

    /** All of them, for whoever wants to change some. */
    int[][] all() {
        return IntStream.range(0, articles).mapToObj(this::of).toArray(int[][]::new);
    }
}

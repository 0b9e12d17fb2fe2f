package vn.bantin.check;

import java.util.Arrays;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.TagKey;

/**
 * What is kept of an article to find others like it: its title, and a sketch of its text by MinHash
 * (Broder 1997): of each of {@value #WIDTH} orders of all rows of words, the first that the text
 * has. The share of equal places tells how much two texts have in common.
 */
public final class Trace {
    static final int WIDTH = 64;

    /** Words in a row, in syllables. */
    private static final int ROW = 4;

    /** Shorter texts are alike by their form alone: notices, lists of people on duty. */
    private static final int FEWEST_ROWS = 60;

    /** Odd, so that each multiplication is an order of all numbers. */
    private static final int[] ORDERS = orders();

    private final String file;
    private final String title;
    private final Position at;
    private final int[] sketch;

    private Trace(String file, String title, Position at, int[] sketch) {
        this.file = file;
        this.title = title;
        this.at = at;
        this.sketch = sketch;
    }

    /** Of one article. */
    public static Trace of(Manuscript manuscript) {
        return of(
                "content/" + manuscript.head().path(),
                manuscript.head().frontMatter().title(),
                manuscript.head().positions().of(Key.title),
                manuscript.body());
    }

    static Trace of(String file, String title, Position at, String body) {
        return new Trace(file, title, at, sketch(body));
    }

    /** As messages name it. */
    String file() {
        return file;
    }

    String title() {
        return title;
    }

    /** Of its title. */
    Position at() {
        return at;
    }

    /** Whether its text is long enough to be compared. */
    boolean hasSketch() {
        return sketch.length > 0;
    }

    int sketch(int place) {
        return sketch[place];
    }

    /** In per cent; about what two texts have in common of all that either has. */
    int likeness(Trace other) {
        int equal = 0;
        for (int i = 0; i < WIDTH; i++) {
            equal += sketch[i] == other.sketch[i] ? 1 : 0;
        }
        return 100 * equal / WIDTH;
    }

    private static int[] sketch(String body) {
        int[] rows = Rows.of(TagKey.of(body), ROW);
        if (rows.length < FEWEST_ROWS) {
            return new int[0];
        }
        int[] sketch = new int[WIDTH];
        Arrays.fill(sketch, Integer.MAX_VALUE);
        for (int row : rows) {
            for (int i = 0; i < WIDTH; i++) {
                int rank = (row ^ row >>> 15) * ORDERS[i];
                sketch[i] = Math.min(sketch[i], rank ^ rank >>> 13);
            }
        }
        return sketch;
    }

    private static int[] orders() {
        int[] orders = new int[WIDTH];
        int seed = 0x9E3779B9;
        for (int i = 0; i < WIDTH; i++) {
            seed = (seed ^ seed >>> 16) * 0x85EBCA6B + 0xC2B2AE35;
            orders[i] = seed | 1;
        }
        return orders;
    }
}

package vn.bantin.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bantin.text.TagKey;

/**
 * Finds titles that are alike, by the prefix filter of set joins (Chaudhuri, Ganti, Kaushik 2006):
 * two sets that share so much of their elements share one of their rarest, so only those are looked
 * up. To be asked once for each title, in order.
 */
final class TitleIndex {
    /** A title of fewer words is like many by chance. */
    private static final int FEWEST = 4;

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private final List<int[]> titles;

    /** «Lịch trực tháng 10» and «… tháng 11» are a series, whatever else they share. */
    private final List<String> numbers;

    private final Map<Integer, List<Integer>> byWord = new HashMap<>();
    private final int most;

    /**
     * @param most titles that are remembered for one word
     */
    TitleIndex(List<String> titles, int most) {
        this.most = most;
        this.numbers = titles.stream().map(TitleIndex::numbers).toList();
        List<int[]> sets = titles.stream().map(TitleIndex::set).toList();
        Map<Integer, Integer> counts = new HashMap<>();
        sets.forEach(
                set -> Arrays.stream(set).forEach(word -> counts.merge(word, 1, Integer::sum)));
        this.titles = sets.stream().map(set -> rarestFirst(set, counts)).toList();
    }

    /**
     * The title most like this one of those asked before; the first of several.
     *
     * @param percent of all words of both that they must share, at least
     * @return its place; -1 where there is none
     */
    int before(int place, int percent) {
        int[] title = titles.get(place);
        if (title.length < FEWEST) {
            return -1;
        }
        int prefix = title.length - (percent * title.length + 99) / 100 + 1;
        Set<Integer> compared = new HashSet<>();
        int best = -1;
        int likeness = percent - 1;
        for (int i = 0; i < prefix; i++) {
            List<Integer> others = byWord.computeIfAbsent(title[i], w -> new ArrayList<>(1));
            for (int other : others) {
                boolean asked =
                        numbers.get(other).equals(numbers.get(place)) && compared.add(other);
                int shared = asked ? likeness(title, titles.get(other)) : -1;
                if (shared > likeness) {
                    best = other;
                    likeness = shared;
                }
            }
            if (others.size() < most) {
                others.add(place);
            }
        }
        return best;
    }

    private static String numbers(String title) {
        return NO_DIGITS.matcher(title).replaceAll(" ").strip();
    }

    private static int[] set(String title) {
        return Arrays.stream(Rows.words(TagKey.of(title))).distinct().toArray();
    }

    private static int[] rarestFirst(int[] set, Map<Integer, Integer> counts) {
        return Arrays.stream(set)
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingInt(word -> counts.getOrDefault(word, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int likeness(int[] a, int[] b) {
        int shared = 0;
        for (int word : a) {
            for (int other : b) {
                shared += word == other ? 1 : 0;
            }
        }
        return 100 * shared / (a.length + b.length - shared);
    }
}

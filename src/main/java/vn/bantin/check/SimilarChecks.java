package vn.bantin.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bantin.config.Rule;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

/**
 * Articles that say what another said before. Never compares all with all: titles meet by their
 * rarest words, texts by bands of their sketches, and each such place is remembered for a few
 * articles only; so the work grows with the number of articles and no faster.
 */
public final class SimilarChecks {
    /** In per cent of the words of two titles. */
    private static final int ALIKE_TITLES = 80;

    /** In per cent of the rows of words of two texts. */
    private static final int ALIKE_TEXTS = 70;

    /**
     * Places of a sketch that must agree before two texts are compared: 98 % of pairs as alike as
     * that do.
     */
    private static final int BAND = 4;

    /** So many articles are remembered at one place. */
    private static final int MOST_MET = 8;

    private SimilarChecks() {}

    /**
     * @param articles oldest first: of two alike the later is told of
     */
    public static List<Diagnostic> of(List<Trace> articles, Checks checks) {
        Notes notes = new Notes(checks);
        titles(articles, notes);
        texts(articles, notes);
        return notes.all();
    }

    private static void titles(List<Trace> articles, Notes notes) {
        TitleIndex index = new TitleIndex(articles.stream().map(Trace::title).toList(), MOST_MET);
        for (int i = 0; i < articles.size(); i++) {
            int like = index.before(i, ALIKE_TITLES);
            if (like >= 0) {
                Trace other = articles.get(like);
                notes.add(
                        Rule.similarTitle,
                        Fault.TITLE_SIMILAR,
                        articles.get(i).at(),
                        other.file(),
                        other.title());
            }
        }
    }

    private static void texts(List<Trace> articles, Notes notes) {
        @Nullable Pair[] best = new Pair[articles.size()];
        for (int band = 0; band < Trace.WIDTH; band += BAND) {
            meet(articles, band, best);
        }
        IntStream.range(0, best.length)
                .forEach(
                        i -> {
                            Pair pair = best[i];
                            if (pair != null) {
                                notes.add(
                                        Rule.similarArticle,
                                        Fault.ARTICLE_SIMILAR,
                                        articles.get(i).at(),
                                        articles.get(pair.other()).file(),
                                        String.valueOf(pair.likeness()));
                            }
                        });
    }

    /** The article most like another that came before. */
    private record Pair(int other, int likeness) {}

    private static void meet(List<Trace> articles, int band, @Nullable Pair[] best) {
        Map<Long, List<Integer>> met = new HashMap<>(2 * articles.size());
        for (int i = 0; i < articles.size(); i++) {
            Trace article = articles.get(i);
            if (!article.hasSketch()) {
                continue;
            }
            List<Integer> others = met.computeIfAbsent(key(article, band), k -> new ArrayList<>(1));
            for (int other : others) {
                int likeness = article.likeness(articles.get(other));
                Pair before = best[i];
                if (likeness >= ALIKE_TEXTS && (before == null || likeness > before.likeness())) {
                    best[i] = new Pair(other, likeness);
                }
            }
            if (others.size() < MOST_MET) {
                others.add(i);
            }
        }
    }

    private static long key(Trace article, int band) {
        long key = 0;
        for (int i = band; i < band + BAND; i++) {
            key = (key ^ article.sketch(i)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }
}

package vn.bantin.plan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.Article;

/** The fingerprint of each article's card, taken once a build on all threads. */
final class CardPrints {
    private final Map<Article, Fingerprint> prints;

    CardPrints(List<Article> articles, Function<Article, Fingerprint> print) {
        Fingerprint[] taken = new Fingerprint[articles.size()];
        IntStream.range(0, taken.length)
                .parallel()
                .forEach(i -> taken[i] = print.apply(articles.get(i)));
        // Two articles are never one; and the hash of such a deep record is dear.
        prints = new IdentityHashMap<>(taken.length);
        for (int i = 0; i < taken.length; i++) {
            prints.put(articles.get(i), taken[i]);
        }
    }

    List<Fingerprint> of(List<Article> articles) {
        return articles.stream().map(this::of).toList();
    }

    private Fingerprint of(Article article) {
        return Objects.requireNonNull(prints.get(article), "an article of another site");
    }
}

package vn.bantin.site.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.related.EarlierLists.Entry;
import vn.bantin.site.related.RelatedArticles.Query;
import vn.bantin.text.Terms;

/**
 * Which lists of an earlier build must still be the same. A list is made of the past – dates,
 * addresses, labels of all articles up to the end of its window –, of what is excluded, and of who
 * among these articles has the terms of its own. So it is known where the past is the same, and
 * neither has the article got or lost a term, nor one of these articles one of its terms. Safe for
 * many threads at once.
 */
public final class Recall {
    private static final int FEW_TERMS = 64;

    private final Documents documents;
    private final EarlierLists earlier;
    private final Timeline timeline;

    /** By age: of all articles up to that one, itself included. */
    private final Fingerprint[] pasts;

    /** The first age of which no list is known: its past is another one. */
    private final int unknownFrom;

    /** Ages of articles that have other terms than they had. */
    private final BitSet changed = new BitSet();

    /** The least of them. */
    private int firstChanged = Integer.MAX_VALUE;

    /** Terms that these have got or lost. */
    private final KeyTable moved = new KeyTable(FEW_TERMS);

    /** Whether this build knows anything else than the earlier one. */
    private volatile boolean others;

    /** The documents of the articles, by the indexes of these. */
    public interface Documents {
        Terms terms(int article);

        /** Of the document's bytes. */
        Fingerprint content(int article);

        /** The terms that it had with another content; empty where nobody knows any more. */
        Optional<Terms> former(int article, Fingerprint content);
    }

    /**
     * @param articles of a site, in any order
     * @param earlier made by the same program with the same settings
     */
    public Recall(List<Candidate> articles, Documents documents, EarlierLists earlier) {
        this.documents = documents;
        this.earlier = earlier;
        this.timeline = new Timeline(articles);
        this.pasts = pasts(articles);
        this.unknownFrom = compareTerms(firstOfAnotherPast());
    }

    /** Whether the list of an article can only be another one by what is excluded. */
    boolean knows(int article) {
        int age = age(article);
        boolean seesChanged = firstChanged <= windowEnd(age);
        return age < unknownFrom
                && !changed.get(age)
                && !(seesChanged && hasMoved(documents.terms(article)));
    }

    /** The list of an article, as indexes; empty where it is not known. */
    Optional<int[]> list(int article, Query query) {
        if (knows(article)) {
            Entry entry = earlier.at(age(article));
            if (entry.limit() == query.limit()
                    && Arrays.equals(entry.excluded(), ages(query.excluded()))) {
                return Optional.of(articles(entry.list()));
            }
        }
        others = true;
        return Optional.empty();
    }

    /** Shared with whoever makes the lists that are not known. */
    Timeline timeline() {
        return timeline;
    }

    /**
     * All lists with what they are made of, for a later build.
     *
     * @param lists by index, all of them
     * @return empty where the earlier ones are the same
     */
    public Optional<EarlierLists> toKeep(int[][] lists, IntFunction<Query> query) {
        if (!others && unknownFrom == timeline.size() && unknownFrom == earlier.size()) {
            return Optional.empty();
        }
        EarlierLists.Builder all = new EarlierLists.Builder();
        IntStream.range(0, timeline.size())
                .parallel()
                .mapToObj(age -> entry(age, lists, query))
                .toList()
                .forEach(all::add);
        return Optional.of(all.build());
    }

    private Entry entry(int age, int[][] lists, IntFunction<Query> query) {
        int article = article(age);
        Query asked = query.apply(article);
        return new Entry(
                pasts[windowEnd(age)],
                documents.content(article),
                ages(asked.excluded()),
                asked.limit(),
                ages(lists[article]));
    }

    private Fingerprint[] pasts(List<Candidate> articles) {
        Fingerprint[] all = new Fingerprint[timeline.size()];
        Fingerprint past = Fingerprint.NONE;
        for (int age = 0; age < all.length; age++) {
            Candidate article = articles.get(article(age));
            past =
                    Digest.brief(
                            past,
                            article.date(),
                            article.address(),
                            article.tagKeys(),
                            article.topicKey(),
                            article.placeKey(),
                            article.section(),
                            article.listed());
            all[age] = past;
        }
        return all;
    }

    /** Where the past is the same, so is that of all older articles. */
    private int firstOfAnotherPast() {
        int most = Math.min(timeline.size(), earlier.size());
        int age = 0;
        while (age < most && earlier.past(age).equals(pasts[windowEnd(age)])) {
            age++;
        }
        return age;
    }

    /**
     * Gathers what terms have moved within a past that is the same.
     *
     * @return the first age of which no list is known then: where the old terms of an article are
     *     not known, nobody can tell whose lists they had a part in
     */
    private int compareTerms(int anotherPast) {
        int known = anotherPast;
        int end = known == 0 ? 0 : windowEnd(known - 1) + 1;
        for (int age = 0; age < end && known > 0; age++) {
            int article = article(age);
            Fingerprint before = earlier.content(age);
            if (!documents.content(article).equals(before)) {
                others = true;
                Optional<Terms> old = documents.former(article, before);
                if (old.isEmpty()) {
                    return Math.min(known, firstThatSees(age));
                }
                compare(age, old.get(), documents.terms(article));
            }
        }
        return known;
    }

    private int firstThatSees(int age) {
        int first = age;
        while (first > 0 && windowEnd(first - 1) >= age) {
            first--;
        }
        return first;
    }

    private void compare(int age, Terms old, Terms now) {
        if (!old.equals(now)) {
            changed.set(age);
            firstChanged = Math.min(firstChanged, age);
            TermLists.without(old, now).forEach(term -> moved.add(term, 1));
            TermLists.without(now, old).forEach(term -> moved.add(term, 1));
        }
    }

    private boolean hasMoved(Terms terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (moved.value(terms.at(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The youngest age that an article may lead to. */
    private int windowEnd(int age) {
        return turned(timeline.windowStart(turned(age)));
    }

    private int age(int article) {
        return turned(timeline.position(article));
    }

    private int article(int age) {
        return timeline.index(turned(age));
    }

    /** A position as an age, or an age as a position. */
    private int turned(int place) {
        return timeline.size() - 1 - place;
    }

    private int[] ages(int[] some) {
        int[] ages = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            ages[i] = age(some[i]);
        }
        return ages;
    }

    private int[] articles(int[] ages) {
        int[] some = new int[ages.length];
        for (int i = 0; i < ages.length; i++) {
            some[i] = article(ages[i]);
        }
        return some;
    }
}

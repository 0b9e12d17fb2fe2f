package vn.bantin.site.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.related.EarlierLists.Entry;
import vn.bantin.site.related.RelatedArticles.Query;
import vn.bantin.text.Terms;

/**
 * Which lists of an earlier build must still be the same. A list is made of the past – dates,
 * addresses, labels of all articles up to the end of its window –, of what is excluded, and of who
 * among these articles has the rarest terms of its own. So it is known where the past is the same,
 * the article has the terms that it had, and none that counts for it has moved: that is, has been
 * got or lost by one of these articles. Safe for many threads at once.
 */
public final class Recall {
    /** What is less than this part of all is few. */
    static final int FEW = 16;

    private static final byte TAKEN_AGAIN = -1;

    private final Documents documents;
    private final EarlierLists earlier;
    private final Ages ages;

    /** By age: of all articles up to that one, itself included. */
    private final Fingerprint[] pasts;

    /** The first age of which no list is known: its past is another one. */
    private final int unknownFrom;

    /** Ages of articles whose documents are others than they were. */
    private final BitSet edited = new BitSet();

    /** Ages below {@link #unknownFrom} whose lists may be others. */
    private final BitSet affected;

    /**
     * By age, what {@link EarlierLists.Entry#commonest} is of a list that has been made, or {@link
     * #TAKEN_AGAIN}.
     */
    private final byte[] commonest;

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
        this.ages = new Ages(articles);
        this.pasts = pasts(articles);
        this.commonest = new byte[ages.size()];
        Known known = known(firstOfAnotherPast());
        this.unknownFrom = known.until;
        this.affected = known.affected;
        this.others = !edited.isEmpty();
    }

    /** Whether the list of an article can only be another one by what is excluded. */
    boolean knows(int article) {
        int age = ages.of(article);
        return age < unknownFrom && !affected.get(age);
    }

    /** Whether its document is another one, so that it may exclude others than before. */
    boolean isEdited(int article) {
        return edited.get(ages.of(article));
    }

    /** The list of an article, as indexes; empty where it is not known. */
    Optional<int[]> list(int article, Query query) {
        if (knows(article)) {
            int age = ages.of(article);
            Entry entry = earlier.at(age);
            if (entry.limit() == query.limit()
                    && Arrays.equals(entry.excluded(), ages.of(query.excluded()))) {
                commonest[age] = TAKEN_AGAIN;
                return Optional.of(ages.articles(entry.list()));
            }
        }
        others = true;
        return Optional.empty();
    }

    /**
     * To be told of each list that was not known and has been made.
     *
     * @param commonest of {@link Asker#commonest}
     */
    void learn(int article, int commonest) {
        this.commonest[ages.of(article)] = (byte) commonest;
    }

    /** Shared with whoever makes the lists that are not known. */
    Timeline timeline() {
        return ages.timeline();
    }

    /**
     * All lists with what they are made of, for a later build.
     *
     * @param lists by index, all of them
     * @return empty where the earlier ones are the same
     */
    public Optional<EarlierLists> toKeep(int[][] lists, IntFunction<Query> query) {
        if (!others && unknownFrom == ages.size() && unknownFrom == earlier.size()) {
            return Optional.empty();
        }
        @Nullable Entry[] made = new Entry[ages.size()];
        IntStream.range(0, made.length)
                .parallel()
                .filter(age -> commonest[age] != TAKEN_AGAIN)
                .forEach(age -> made[age] = entry(age, lists, query));
        EarlierLists.Builder all = new EarlierLists.Builder();
        for (int age = 0; age < made.length; age++) {
            Entry entry = made[age];
            if (entry == null) {
                all.again(earlier, age, documents.content(ages.article(age)));
            } else {
                all.add(entry);
            }
        }
        return Optional.of(all.build());
    }

    private Entry entry(int age, int[][] lists, IntFunction<Query> query) {
        int article = ages.article(age);
        Query asked = query.apply(article);
        return new Entry(
                pasts[ages.windowEnd(age)],
                documents.content(article),
                ages.of(asked.excluded()),
                asked.limit(),
                commonest[age],
                ages.of(lists[article]));
    }

    private Fingerprint[] pasts(List<Candidate> articles) {
        Fingerprint[] all = new Fingerprint[ages.size()];
        Fingerprint past = Fingerprint.NONE;
        for (int age = 0; age < all.length; age++) {
            Candidate article = articles.get(ages.article(age));
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
        int most = Math.min(ages.size(), earlier.size());
        int age = 0;
        while (age < most && earlier.past(age).equals(pasts[ages.windowEnd(age)])) {
            age++;
        }
        return age;
    }

    /** Looks for documents that have changed within a past that is the same. */
    private Known known(int anotherPast) {
        MovedTerms moved = new MovedTerms(ages);
        BitSet changed = new BitSet();
        int end = anotherPast == 0 ? 0 : ages.windowEnd(anotherPast - 1) + 1;
        for (int age = 0; age < end; age++) {
            int article = ages.article(age);
            Fingerprint before = earlier.content(age);
            if (documents.content(article).equals(before)) {
                continue;
            }
            edited.set(age);
            Optional<Terms> old = documents.former(article, before);
            if (old.isEmpty()) {
                // Nobody can tell for whose lists its old terms counted.
                return allBelow(firstThatSees(age, anotherPast), changed, moved);
            }
            Terms now = documents.terms(article);
            if (!old.get().equals(now)) {
                changed.set(age);
                moved.change(age, old.get(), now);
                if (changed.cardinality() > ages.size() / FEW) {
                    // Few lists would be left, and to look for them would take much memory.
                    int first = changed.nextSetBit(0);
                    return new Known(firstThatSees(first, anotherPast), new BitSet());
                }
            }
        }
        return allBelow(anotherPast, changed, moved);
    }

    /** All ages below one, save those that have changed or care for what has moved. */
    private Known allBelow(int until, BitSet changed, MovedTerms moved) {
        int end = until == 0 || moved.isEmpty() ? 0 : ages.windowEnd(until - 1) + 1;
        for (int age = 0; age < end; age++) {
            moved.add(age, documents.terms(ages.article(age)));
        }
        BitSet affected = moved.affected(earlier::commonest);
        affected.or(changed);
        return new Known(until, affected);
    }

    /**
     * @param until the first age of which no list is known
     * @param affected ages below that whose lists are not known either
     */
    private record Known(int until, BitSet affected) {}

    /** The first age whose window has a certain one, or the limit if that comes before. */
    private int firstThatSees(int age, int limit) {
        int first = Math.min(age, limit);
        while (first > 0 && ages.windowEnd(first - 1) >= age) {
            first--;
        }
        return first;
    }
}

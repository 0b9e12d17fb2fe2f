package vn.bantin.site.related;

import java.util.List;

/** All articles, newest first, and who shares what with whom. An article is its place here. */
final class Index {
    /** How many of an article's terms ask, rarest first. */
    private static final int ASKING_TERMS = 12;

    /** How many of its tags ask, in the order written. */
    private static final int ASKING_TAGS = 12;

    /** How many articles of one posting list answer, newest first. */
    private static final int CAP = 96;

    /** What an article sees: everything older, and what came in so many seconds after it. */
    private static final long AHEAD = 14 * 86_400L;

    private final List<Candidate> articles;
    private final long[] seconds;
    private final int[] newestSeen;
    private final Postings terms;
    private final Facet tags;
    private final Facet topics;
    private final Facet places;
    private final Facet sections;

    Index(List<Candidate> newestFirst) {
        articles = newestFirst;
        int count = articles.size();
        seconds = articles.stream().mapToLong(a -> a.date().getEpochSecond()).toArray();
        newestSeen = newestSeen(seconds);
        terms = Postings.of(count, article -> articles.get(article).terms());
        tags = new Facet(count, article -> articles.get(article).tags());
        topics = new Facet(count, article -> List.of(articles.get(article).topic()));
        places = new Facet(count, article -> List.of(articles.get(article).place()));
        sections = new Facet(count, article -> List.of(articles.get(article).section()));
    }

    private static int[] newestSeen(long[] seconds) {
        int[] newest = new int[seconds.length];
        int seen = 0;
        for (int article = 0; article < newest.length; article++) {
            while (seconds[seen] > seconds[article] + AHEAD) {
                seen++;
            }
            newest[article] = seen;
        }
        return newest;
    }

    /** Tells {@code evidence} of every article that shares something with this one. */
    void ask(int article, Evidence evidence) {
        Candidate asking = articles.get(article);
        askTerms(article, evidence);
        int asked = Math.min(ASKING_TAGS, asking.tags().size());
        for (String tag : asking.tags().subList(0, asked)) {
            ask(article, Part.TAGS, tags.postings(), tags.list(tag), evidence);
        }
        ask(article, Part.TOPIC, topics.postings(), topics.list(asking.topic()), evidence);
        ask(article, Part.PLACE, places.postings(), places.list(asking.place()), evidence);
    }

    private void askTerms(int article, Evidence evidence) {
        Smallest rarest = new Smallest(ASKING_TERMS);
        for (int term : articles.get(article).terms()) {
            int list = terms.list(term);
            if (list != Postings.NONE) {
                int frequency = terms.end(list) - terms.from(list, newestSeen[article]);
                if (frequency > 1) {
                    // Ties fall by the hash, which belongs to the word and not to the corpus.
                    long rank = (long) Weights.log2(frequency) << 32;
                    rarest.offer(rank | Integer.toUnsignedLong(term));
                }
            }
        }
        for (int place = 0; place < rarest.size(); place++) {
            ask(article, Part.TERMS, terms, terms.list((int) rarest.at(place)), evidence);
        }
    }

    private void ask(int article, Part part, Postings postings, int list, Evidence evidence) {
        if (list == Postings.NONE) {
            return;
        }
        int from = postings.from(list, newestSeen[article]);
        int frequency = postings.end(list) - from;
        int rarity = Weights.rarity(frequency, seconds.length - newestSeen[article]);
        if (rarity <= 0) {
            return;
        }
        int until = from + Math.min(CAP, frequency);
        for (int place = from; place < until; place++) {
            if (postings.article(place) != article) {
                evidence.shared(postings.article(place), part, part.points(rarity));
            }
        }
    }

    int recency(int article, int other) {
        return Weights.recency(seconds[article] - seconds[other]);
    }

    /** The section's other articles that this one sees, nearest in date first. */
    Nearest nearestOfSection(int article) {
        int list = sections.list(articles.get(article).section());
        return new Nearest(sections.postings(), list, article, newestSeen[article], seconds);
    }

    /** Hears what articles share with the one that asks. */
    interface Evidence {
        void shared(int article, Part part, int points);
    }
}

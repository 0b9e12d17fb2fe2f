package vn.bantin.site.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.related.RelatedArticles.Query;
import vn.bantin.text.Terms;

/** Lists that are taken again are those that would be made anew; and many are taken. */
class RecallTest {
    private static final int ARTICLES = 300;
    private static final int WORDS = 150;

    /** So many that most are in one article or two: an edit leaves few lists to be made. */
    private static final int MANY_WORDS = 3_000;

    /** More than a list is made of: the commonest have no part in it. */
    private static final int MANY_TERMS = 30;

    private static final Query PLAIN = new Query(new int[0], RelatedArticles.LIMIT);

    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<Fingerprint, Terms> allTerms = new HashMap<>();
    private List<Candidate> articles = new ArrayList<>();
    private boolean forgotten;
    private int vocabulary = WORDS;
    private int terms = 12;

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("with what an earlier build knew = made anew, step by step")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void takenAgainEqualsMadeAnew(long seed) {
        Random random = new Random(seed);
        vocabulary = seed % 2 == 0 ? MANY_WORDS : WORDS;
        terms = seed % 3 == 0 ? terms : MANY_TERMS;
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article("/bai-" + i + "/", random));
        }
        EarlierLists earlier = EarlierLists.NONE;
        int known = 0;
        for (int step = 0; step < 40; step++) {
            Recall recall = recall(earlier);
            int size = articles.size();
            int[][] expected =
                    new ListMaker(articles, recall(EarlierLists.NONE), this::query).range(0, size);
            int[][] lists = new ListMaker(articles, recall, this::query).range(0, size);

            assertThat(lists).as("step %d", step).isDeepEqualTo(expected);
            known += (int) IntStream.range(0, size).filter(a -> isKnown(recall, a)).count();
            earlier = recall.toKeep(lists, this::query).orElse(earlier);
            forgotten = false;
            change(random);
        }
        assertThat(known).as("of %d", 40 * ARTICLES).isGreaterThan(40 * ARTICLES / 10);
    }

    @Test
    void whereNothingHasChangedAllAreKnownAndNothingIsToBeKept() {
        EarlierLists earlier = somewhatEarlier(1);
        Recall recall = recall(earlier);

        assertThat(IntStream.range(0, ARTICLES).allMatch(a -> isKnown(recall, a))).isTrue();
        assertThat(recall.toKeep(lists(recall), this::query)).isEmpty();
    }

    @Test
    void anotherBodyWithTheSameTermsLeavesAllKnown() {
        EarlierLists earlier = somewhatEarlier(2);
        edit(7, articles.get(7).terms());
        Recall recall = recall(earlier);

        assertThat(IntStream.range(0, ARTICLES).allMatch(a -> isKnown(recall, a))).isTrue();
        assertThat(recall.toKeep(lists(recall), this::query)).isPresent();
    }

    @Test
    void aNewArticleLeavesAllKnownThatAreOlderThanTheWindow() {
        EarlierLists earlier = somewhatEarlier(3);
        Instant now = Instant.parse("2026-11-28T00:00:00Z");
        articles.add(with(articles.get(0), "/moi/", now));
        Recall recall = recall(earlier);

        for (int a = 0; a < ARTICLES; a++) {
            boolean sees = !articles.get(a).date().isBefore(now.minusSeconds(14 * 86_400L));
            assertThat(isKnown(recall, a)).as("%s", articles.get(a)).isEqualTo(!sees);
        }
    }

    @Test
    void otherWordsOfAnArticleLeaveAllKnownThatAreTooOldToLeadThere() {
        EarlierLists earlier = somewhatEarlier(5);
        edit(11, Terms.of(1, 2, 3));
        Recall recall = recall(earlier);
        Instant oldest = articles.get(11).date().minusSeconds(14 * 86_400L);
        int others = 0;

        for (int a = 0; a < ARTICLES; a++) {
            boolean sees = !articles.get(a).date().isBefore(oldest);
            assertThat(isKnown(recall, a) || sees).as("%s", articles.get(a)).isTrue();
            others += isKnown(recall, a) ? 0 : 1;
        }
        assertThat(others).as("lists that may be others").isGreaterThan(1);
    }

    @Test
    void aCommonWordLeavesAllKnownThatAskForRarerOnes() {
        terms = MANY_TERMS;
        EarlierLists earlier = somewhatEarlier(6);
        Map<Integer, Long> frequencies =
                articles.stream()
                        .flatMap(article -> article.terms().stream())
                        .collect(Collectors.groupingBy(term -> term, Collectors.counting()));
        int common =
                frequencies.entrySet().stream()
                        .filter(term -> !articles.get(11).terms().contains(term.getKey()))
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        edit(11, Terms.of(with(articles.get(11).terms(), common)));
        Recall recall = recall(earlier);

        assertThat(frequencies.get(common)).as("articles that have it").isGreaterThan(64);
        for (int a = 0; a < ARTICLES; a++) {
            assertThat(isKnown(recall, a)).as("article %d", a).isEqualTo(a != 11);
        }
    }

    @Test
    void ofAnArticleWhoseOldTermsNobodyKnowsNothingIsKnownThatSeesIt() {
        EarlierLists earlier = somewhatEarlier(4);
        edit(11, Terms.of(1, 2, 3));
        forgotten = true;
        Recall recall = recall(earlier);
        Instant of = articles.get(11).date();

        for (int a = 0; a < ARTICLES; a++) {
            boolean sees = !articles.get(a).date().isBefore(of.minusSeconds(14 * 86_400L));
            assertThat(isKnown(recall, a)).isEqualTo(!sees);
        }
    }

    private EarlierLists somewhatEarlier(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article("/bai-" + i + "/", random));
        }
        Recall first = recall(EarlierLists.NONE);
        return first.toKeep(lists(first), this::query).orElseThrow();
    }

    private int[][] lists(Recall recall) {
        return new ListMaker(articles, recall, this::query).range(0, articles.size());
    }

    private boolean isKnown(Recall recall, int article) {
        return recall.list(article, query(article)).isPresent();
    }

    /** Every third has a link in its body, wherever that leads by now. */
    private Query query(int article) {
        int hash = Math.abs(articles.get(article).address().hashCode());
        return hash % 3 == 0
                ? new Query(new int[] {hash % 200}, RelatedArticles.LIMIT - hash % 2)
                : PLAIN;
    }

    private Recall recall(EarlierLists earlier) {
        List<Candidate> now = articles;
        for (int i = 0; i < now.size(); i++) {
            allTerms.put(content(now.get(i)), now.get(i).terms());
        }
        return new Recall(
                now,
                new Recall.Documents() {
                    @Override
                    public Terms terms(int article) {
                        return now.get(article).terms();
                    }

                    @Override
                    public Fingerprint content(int article) {
                        return RecallTest.this.content(now.get(article));
                    }

                    @Override
                    public Optional<Terms> former(int article, Fingerprint content) {
                        return forgotten
                                ? Optional.empty()
                                : Optional.ofNullable(allTerms.get(content));
                    }
                },
                earlier);
    }

    private Fingerprint content(Candidate article) {
        return Digest.of(article.address(), versions.getOrDefault(article.address(), 0));
    }

    private void change(Random random) {
        articles = new ArrayList<>(articles);
        int number = random.nextInt(articles.size());
        Candidate one = articles.get(number);
        switch (random.nextInt(9)) {
            case 0 -> articles.add(article("/moi-" + random.nextInt() + "/", random));
            case 1 -> articles.remove(number);
            case 2 -> articles.set(number, with(one, one.address(), date(random)));
            case 3 -> articles.set(number, labelled(one, "the-" + random.nextInt(9)));
            case 4, 5, 6 -> edit(number, edited(one.terms(), random));
            case 7 -> {
                edit(number, edited(one.terms(), random));
                forgotten = true;
            }
            default -> edit(number, one.terms());
        }
    }

    private void edit(int number, Terms terms) {
        Candidate one = articles.get(number);
        versions.merge(one.address(), 1, Integer::sum);
        articles.set(
                number,
                new Candidate(
                        one.date(),
                        one.address(),
                        terms,
                        one.tagKeys(),
                        one.topicKey(),
                        one.placeKey(),
                        one.section(),
                        one.listed()));
    }

    private static Candidate with(Candidate one, String address, Instant date) {
        return new Candidate(
                date,
                address,
                one.terms(),
                one.tagKeys(),
                one.topicKey(),
                one.placeKey(),
                one.section(),
                one.listed());
    }

    private static Candidate labelled(Candidate one, String tag) {
        return new Candidate(
                one.date(),
                one.address(),
                one.terms(),
                List.of(tag),
                one.topicKey(),
                one.placeKey(),
                one.section(),
                !one.listed());
    }

    private Candidate article(String address, Random random) {
        return new Candidate(
                date(random),
                address,
                Terms.of(words(random).distinct().limit(terms).toArray()),
                List.of("the-" + random.nextInt(9)),
                random.nextInt(6) == 0 ? "chuyen-de" : "",
                random.nextBoolean() ? "noi-" + random.nextInt(5) : "",
                "muc-" + random.nextInt(3),
                true);
    }

    /** Few of them common and many rare, as words are. */
    private IntStream words(Random random) {
        return IntStream.generate(() -> random.nextInt(1 + random.nextInt(vocabulary)));
    }

    private static Instant date(Random random) {
        return Instant.parse("2026-11-27T00:00:00Z").minusSeconds(86_400L * random.nextInt(400));
    }

    private static int[] with(Terms terms, int another) {
        return IntStream.concat(terms.stream().mapToInt(Integer::intValue), IntStream.of(another))
                .toArray();
    }

    private Terms edited(Terms terms, Random random) {
        return Terms.of(
                IntStream.concat(
                                IntStream.range(1, terms.size()).map(terms::at),
                                random.nextBoolean()
                                        ? IntStream.of(vocabulary + random.nextInt(40))
                                        : words(random).limit(2))
                        .distinct()
                        .toArray());
    }
}

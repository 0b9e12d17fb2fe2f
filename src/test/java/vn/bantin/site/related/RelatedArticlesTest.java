package vn.bantin.site.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.site.related.Newsroom.Draft;
import vn.bantin.text.Terms;

class RelatedArticlesTest {
    private static final int LIMIT = RelatedArticles.LIMIT;
    private static final Instant DAY = Instant.parse("2024-05-01T00:00:00Z");

    @Test
    @DisplayName(
            "I2 an edit of a body changes hardly any list of another article: of 2,000, median 0, most 7")
    void i2AnEditOfABodyChangesHardlyAnyListOfAnotherArticle() {
        Newsroom newsroom = new Newsroom(8);
        List<Draft> articles = newsroom.articles(2_000);
        List<List<Integer>> before = lists(heads(articles));
        Random random = new Random(8);
        int[] changes = new int[80];
        for (int i = 0; i < changes.length; i++) {
            int edited = random.nextInt(articles.size());
            Draft old = articles.get(edited);
            articles.set(edited, old.withBody(newsroom.edit(old.body())));
            List<List<Integer>> after = lists(heads(articles));
            articles.set(edited, old);
            changes[i] = changed(before, after, edited);
        }
        Arrays.sort(changes);
        System.out.println("lists changed by one edit of a body: " + Arrays.toString(changes));
        assertThat(changes[changes.length / 2]).as("median").isZero();
        assertThat(changes[changes.length - 1]).as("most").isLessThanOrEqualTo(7);
    }

    @Test
    @DisplayName("I4 publishing changes no list of an article more than fourteen days older")
    void i4PublishingChangesNoListOfAnArticleMoreThanFourteenDaysOlder() {
        Newsroom newsroom = new Newsroom(4);
        List<Draft> articles = newsroom.articles(600);
        for (int seed = 0; seed < 20; seed++) {
            List<Candidate> site = heads(articles);
            List<List<Integer>> before = lists(site);
            int near = new Random(seed).nextInt(articles.size());
            Instant now = site.get(near).date().plus(Duration.ofDays(14)).plusSeconds(1);
            // The busiest that can be: it shares all that the article of a fortnight ago has.
            Candidate twin = site.get(near);
            site.add(
                    new Candidate(
                            now,
                            "/moi/",
                            twin.terms(),
                            twin.tagKeys(),
                            twin.topicKey(),
                            twin.placeKey(),
                            twin.section(),
                            true));
            List<List<Integer>> after = lists(site);
            for (int i = 0; i < articles.size(); i++) {
                if (site.get(i).date().isBefore(now.minus(Duration.ofDays(14)))) {
                    assertThat(after.get(i))
                            .as("seed %d, article %d", seed, i)
                            .isEqualTo(before.get(i));
                }
            }
        }
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        List<Candidate> site = heads(new Newsroom(5).articles(300));
        List<Integer> order = new ArrayList<>(IntStream.range(0, site.size()).boxed().toList());
        Collections.shuffle(order, new Random(5));
        List<List<Integer>> straight = lists(site);
        List<List<Integer>> shuffled = lists(order.stream().map(site::get).toList());
        for (int i = 0; i < order.size(); i++) {
            List<Integer> named = shuffled.get(i).stream().map(order::get).toList();
            assertThat(named).isEqualTo(straight.get(order.get(i)));
        }
    }

    @Test
    void theCostOfAListDoesNotGrowWithTheSite() {
        int most = 0;
        for (int size : new int[] {500, 1_000, 2_000, 4_000}) {
            List<Candidate> site = heads(new Newsroom(6).articles(size));
            RelatedArticles related = RelatedArticles.of(site);
            for (int i = 0; i < size; i++) {
                most = Math.max(most, related.visited(i));
            }
        }
        int keys = Question.MAX_TERMS + 3;
        assertThat(most).isPositive().isLessThanOrEqualTo(keys * Nominees.MAX_WALK);
    }

    @Test
    void neverProposesItselfTheExcludedTheUnlistedOrThoseOfTheFarFuture() {
        List<Candidate> site =
                List.of(
                        article(0, "a", true),
                        article(-1, "b", true),
                        article(-2, "c", true),
                        article(-3, "d", false),
                        article(14, "e", true),
                        article(15, "f", true));
        RelatedArticles related = RelatedArticles.of(site);
        assertThat(related.related(0, Set.of(), LIMIT)).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(related.related(0, Set.of(1), LIMIT)).containsExactlyInAnyOrder(2, 4);
        assertThat(related.related(0, Set.of(), 1)).hasSize(1);
        assertThat(related.related(0, Set.of(), 0)).isEmpty();
        assertThat(related.related(3, Set.of(), LIMIT)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void tiesFallByDateThenAddress() {
        List<Candidate> site =
                List.of(
                        article(0, "x", true),
                        article(-2, "b", true),
                        article(-2, "a", true),
                        article(-1, "c", true));
        assertThat(RelatedArticles.of(site).related(0, Set.of(), LIMIT)).containsExactly(3, 2, 1);
    }

    @Test
    void anArticleWithNothingInCommonGetsTheNearestOfItsSection() {
        List<Candidate> site =
                List.of(
                        bare(0, "tin-tuc"),
                        bare(-9, "tin-tuc"),
                        bare(3, "tin-tuc"),
                        bare(-1, "phap-luat"),
                        bare(-2, "tin-tuc"),
                        bare(20, "tin-tuc"));
        assertThat(RelatedArticles.of(site).related(0, Set.of(), LIMIT)).containsExactly(4, 1, 2);
    }

    @Test
    void whyTellsThePartsOfTheOrder() {
        RelatedArticles related =
                RelatedArticles.of(List.of(article(0, "a", true), article(-400, "b", true)));
        Relevance why = related.why(0, 1);
        assertThat(why.words()).isPositive();
        assertThat(why.tags()).isPositive();
        assertThat(why.topic()).isPositive();
        assertThat(why.place()).isPositive();
        assertThat(why.recencyPercent()).isEqualTo(75);
        assertThat(why.total())
                .isEqualTo((why.words() + why.tags() + why.topic() + why.place()) * 75);
    }

    @Test
    void aSiteOfNoneOrOneArticleHasNoLists() {
        assertThat(RelatedArticles.of(List.of())).isNotNull();
        assertThat(RelatedArticles.of(List.of(bare(0, "tin-tuc"))).related(0, Set.of(), LIMIT))
                .isEmpty();
    }

    private static Candidate article(int day, String address, boolean listed) {
        Instant date = DAY.plus(Duration.ofDays(day));
        Terms terms = Terms.of(-5, 7, 900);
        return new Candidate(
                date, address, terms, List.of("tết"), "tết", "hà trung", "tin-tuc", listed);
    }

    private static Candidate bare(int day, String section) {
        Instant date = DAY.plus(Duration.ofDays(day));
        return new Candidate(date, "/" + day + "/", Terms.of(), List.of(), "", "", section, true);
    }

    private static List<Candidate> heads(List<Draft> articles) {
        return new ArrayList<>(articles.stream().map(Draft::head).toList());
    }

    private static List<List<Integer>> lists(List<Candidate> site) {
        RelatedArticles related = RelatedArticles.of(site);
        return IntStream.range(0, site.size())
                .parallel()
                .mapToObj(i -> related.related(i, Set.of(), LIMIT))
                .toList();
    }

    private static int changed(List<List<Integer>> before, List<List<Integer>> after, int edited) {
        return (int)
                IntStream.range(0, before.size())
                        .filter(i -> i != edited && !before.get(i).equals(after.get(i)))
                        .count();
    }
}

package vn.bantin.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.bantin.content.FrontMatter.Layout;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Article;
import vn.bantin.site.Listing;
import vn.bantin.site.Section;
import vn.bantin.site.Term;
import vn.bantin.site.TermKind;
import vn.bantin.view.CardView;
import vn.bantin.view.HomePage;
import vn.bantin.view.LatestFragment;

/** The front page and the fragment of the newest articles. */
final class HomePlanner {
    static final UrlPath HOME = new UrlPath("/");
    static final UrlPath LATEST = new UrlPath("/fragments/tin-moi-nhat.html");

    private static final String HOME_TEMPLATE = "home.ftlh";
    private static final String LATEST_TEMPLATE = "fragment-latest.ftlh";

    /** Only a recent article may lead, however it is featured. */
    private static final int LEAD_CANDIDATES = 30;

    private static final int SECONDARY = 3;
    private static final int NEWEST = 10;
    private static final int IN_FOCUS = 3;
    private static final int PER_SECTION = 5;
    private static final int PHOTO_STRIP = 4;

    private final Desk desk;

    HomePlanner(Desk desk) {
        this.desk = desk;
    }

    void plan(PlanBuilder plan) {
        Position origin = Position.of("content/site.yaml");
        plan.add(
                new PageJob(
                        HOME.output(),
                        origin,
                        HOME_TEMPLATE,
                        desk.theme().template(HOME_TEMPLATE),
                        this::view,
                        Optional.empty()));
        plan.add(
                new PageJob(
                        LATEST.output(),
                        origin,
                        LATEST_TEMPLATE,
                        desk.theme().template(LATEST_TEMPLATE),
                        () ->
                                new LatestFragment(
                                        cards(desk.site().articles().stream().limit(NEWEST))),
                        Optional.empty()));
    }

    private HomePage view() {
        List<Article> articles = desk.site().articles();
        Optional<Article> lead = lead(articles);
        Set<Article> shown = identities();
        lead.ifPresent(shown::add);
        List<Article> secondary = next(articles, shown, SECONDARY);
        shown.addAll(secondary);
        Set<Article> top = identities();
        top.addAll(shown);
        Optional<Listing> focus = focus(shown);
        List<Article> inFocus =
                focus.map(topic -> next(topic.articles(), shown, IN_FOCUS)).orElse(List.of());
        shown.addAll(inFocus);
        List<Article> latest = next(articles, shown, NEWEST);
        return new HomePage(
                desk.siteView(),
                desk.metas().homePage(lead),
                dateLine(articles),
                lead.map(desk.cards()::card),
                cards(secondary.stream()),
                focus.map(topic -> topicBlock(topic.term(), inFocus)),
                cards(latest.stream()),
                sectionBlocks(top),
                cards(articles.stream().filter(HomePlanner::isPhotoStory).limit(PHOTO_STRIP)),
                desk.links(TermKind.TOPIC),
                desk.links(TermKind.PLACE));
    }

    /** Two articles are never one, and the hash of such deep records is dear. */
    private static Set<Article> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /**
     * The newest featured article with a picture, else the newest featured, else the newest with a
     * picture.
     */
    private Optional<Article> lead(List<Article> articles) {
        List<Article> candidates = articles.stream().limit(LEAD_CANDIDATES).toList();
        Comparator<Article> worth =
                Comparator.comparing((Article article) -> !article.frontMatter().featured())
                        .thenComparing(article -> !desk.pictures().hasCover(article.head()));
        return candidates.stream().min(worth.thenComparing(Article.NEWEST_FIRST));
    }

    private static List<Article> next(List<Article> articles, Set<Article> shown, int count) {
        return articles.stream().filter(article -> !shown.contains(article)).limit(count).toList();
    }

    private String dateLine(List<Article> newestFirst) {
        CalendarWords words = CalendarWords.of(desk.site().config().language());
        return newestFirst.stream()
                .findFirst()
                .map(newest -> words.day(desk.times().local(newest.date()).toLocalDate()))
                .orElse("");
    }

    /** The topic with the newest article, of those that still have one to show. */
    private Optional<Listing> focus(Set<Article> shown) {
        return desk.listings(TermKind.TOPIC).stream()
                .filter(topic -> !shown.containsAll(topic.articles()))
                .min(Comparator.comparing(topic -> topic.articles().get(0), Article.NEWEST_FIRST));
    }

    private HomePage.TopicBlock topicBlock(Term topic, List<Article> articles) {
        return new HomePage.TopicBlock(
                desk.cards().link(topic), topic.description(), cards(articles.stream()));
    }

    /**
     * Nothing that stands at the top stands here again; a section with nothing else has no block.
     */
    private List<HomePage.SectionBlock> sectionBlocks(Set<Article> top) {
        List<HomePage.SectionBlock> blocks = new ArrayList<>();
        for (Section section : desk.site().sections()) {
            List<Article> newest = next(desk.bySection().of(section), top, PER_SECTION);
            if (!newest.isEmpty()) {
                blocks.add(
                        new HomePage.SectionBlock(
                                desk.cards().link(section), cards(pictureFirst(newest))));
            }
        }
        return blocks;
    }

    /** The first that has a picture stands first, since it is shown large. */
    private Stream<Article> pictureFirst(List<Article> newest) {
        Comparator<Article> lead =
                Comparator.comparing(article -> !desk.pictures().hasCover(article.head()));
        Article first = Collections.min(newest, lead.thenComparing(Article.NEWEST_FIRST));
        return Stream.concat(Stream.of(first), newest.stream().filter(a -> a != first));
    }

    private static boolean isPhotoStory(Article article) {
        return article.frontMatter().layout() == Layout.PHOTO;
    }

    private List<CardView> cards(Stream<Article> articles) {
        return articles.map(desk.cards()::card).toList();
    }
}

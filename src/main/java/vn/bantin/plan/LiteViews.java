package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.content.PictureWords;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.Article;
import vn.bantin.view.ArchivePage;
import vn.bantin.view.ArticlePage;
import vn.bantin.view.CardView;
import vn.bantin.view.CommentView;
import vn.bantin.view.CommentsPage;
import vn.bantin.view.CommentsView;
import vn.bantin.view.CorrectionsPage;
import vn.bantin.view.CountedLink;
import vn.bantin.view.FigureView;
import vn.bantin.view.HomePage;
import vn.bantin.view.IndexPage;
import vn.bantin.view.LinkView;
import vn.bantin.view.ListPage;
import vn.bantin.view.LiteArticle;
import vn.bantin.view.LiteComments;
import vn.bantin.view.LiteEntry;
import vn.bantin.view.LiteGroup;
import vn.bantin.view.LiteHome;
import vn.bantin.view.LiteList;
import vn.bantin.view.LiteMeta;
import vn.bantin.view.LiteSite;
import vn.bantin.view.MetaView;
import vn.bantin.view.MonthPage;
import vn.bantin.view.PagerView;
import vn.bantin.view.PersonView;
import vn.bantin.view.UndatedPage;

/**
 * Views of twins. Each is made of the view of its page, so that a twin says what its page says and
 * nothing else.
 */
final class LiteViews {
    static final String STYLESHEET = "assets/lite.css";

    private static final LinkView NO_HEADING = new LinkView("", "");
    private static final PagerView ONE_PAGE = new PagerView(0, Optional.empty(), Optional.empty());

    private final Links links;
    private final Words words;
    private final LiteSite site;
    private final CardPrints prints;
    private final Digest.Knowing digest;
    private final Fingerprint frame;

    LiteViews(Desk desk) {
        links = desk.links();
        words = desk.words();
        site = new LiteSites(desk).view();
        prints =
                new CardPrints(
                        desk.site().articles(),
                        article -> Digest.brief(entry(desk.cards().card(article))));
        digest = Digest.knowing(site);
        frame =
                Digest.brief(
                        site,
                        links.absolute(HomePlanner.HOME),
                        desk.site().config().timeZone().getId(),
                        words.of("photo"));
    }

    /** Of what is the same for all twins of articles. */
    Fingerprint frame() {
        return frame;
    }

    /** Of the entries of articles. */
    CardPrints prints() {
        return prints;
    }

    /**
     * Of the twin of a page that shows cards.
     *
     * @param outline the page without them
     */
    Fingerprint fingerprint(Record outline, List<Article> articles) {
        return digest.of(of(outline), prints.of(articles));
    }

    /**
     * @param page the view of a page that has a twin
     */
    Record of(Record page) {
        if (page instanceof ArticlePage article) {
            return article(article);
        }
        if (page instanceof UndatedPage undated) {
            return undated(undated);
        }
        if (page instanceof HomePage home) {
            return home(home);
        }
        if (page instanceof ListPage list) {
            return list(list);
        }
        if (page instanceof IndexPage index) {
            return index(index);
        }
        if (page instanceof ArchivePage archive) {
            return archive(archive);
        }
        if (page instanceof MonthPage month) {
            return month(month);
        }
        if (page instanceof CommentsPage comments) {
            return comments(comments);
        }
        if (page instanceof CorrectionsPage corrections) {
            return corrections(corrections);
        }
        throw new IllegalArgumentException("has no twin: " + page.getClass().getName());
    }

    private LiteArticle article(ArticlePage page) {
        return new LiteArticle(
                site,
                meta(page.meta()),
                twins(page.breadcrumb()),
                page.title(),
                twins(page.authors()),
                Optional.of(page.published()),
                page.updated(),
                page.sapo(),
                cover(page.cover()),
                page.corrections(),
                page.source(),
                twins(page.tags()),
                page.place().map(this::twin),
                page.topic().map(this::twin),
                page.comments().filter(block -> block.count() > 0).map(this::comments),
                entries(page.related()),
                page.previous().map(this::entry));
    }

    private LiteArticle undated(UndatedPage page) {
        return new LiteArticle(
                site,
                meta(page.meta()),
                twins(page.breadcrumb()),
                page.title(),
                List.of(),
                Optional.empty(),
                page.updated(),
                page.sapo(),
                cover(page.cover()),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private LiteHome home(HomePage page) {
        return new LiteHome(
                site,
                meta(page.meta()),
                Stream.concat(page.lead().stream(), page.secondary().stream())
                        .map(card -> entry(card, card.sapo()))
                        .toList(),
                entries(page.latest()),
                groups(page),
                twins(page.topics()),
                twins(page.places()));
    }

    private List<LiteGroup> groups(HomePage page) {
        Stream<LiteGroup> focus =
                page.focus().stream()
                        .map(topic -> new LiteGroup(twin(topic.topic()), entries(topic.cards())));
        Stream<LiteGroup> sections =
                page.sections().stream()
                        .map(block -> new LiteGroup(twin(block.section()), entries(block.cards())));
        return Stream.concat(focus, sections).toList();
    }

    private LiteList list(ListPage page) {
        List<String> introduction = new ArrayList<>();
        introduction.add(page.person().map(PersonView::role).orElse(""));
        introduction.add(page.person().map(PersonView::bio).orElse(""));
        introduction.add(page.description());
        introduction.removeIf(String::isEmpty);
        return new LiteList(
                site,
                meta(page.meta()),
                twins(page.breadcrumb()),
                page.title(),
                introduction,
                List.of(new LiteGroup(NO_HEADING, entries(page.cards()))),
                twins(page.pager()));
    }

    private LiteList index(IndexPage page) {
        return plain(
                page.meta(),
                page.breadcrumb(),
                page.title(),
                page.groups().stream()
                        .map(
                                group ->
                                        new LiteGroup(
                                                new LinkView(group.letter(), ""),
                                                counted(group.links())))
                        .toList());
    }

    private LiteList archive(ArchivePage page) {
        return plain(
                page.meta(),
                page.breadcrumb(),
                page.title(),
                page.years().stream()
                        .map(year -> new LiteGroup(twin(year.year()), counted(year.months())))
                        .toList());
    }

    private LiteList month(MonthPage page) {
        return plain(
                page.meta(),
                page.breadcrumb(),
                page.title(),
                List.of(new LiteGroup(NO_HEADING, entries(page.cards()))));
    }

    private LiteList corrections(CorrectionsPage page) {
        return new LiteList(
                site,
                meta(page.meta()),
                twins(page.breadcrumb()),
                page.title(),
                List.of(),
                List.of(
                        new LiteGroup(
                                NO_HEADING,
                                page.corrections().stream()
                                        .map(
                                                made ->
                                                        new LiteEntry(
                                                                made.article().title(),
                                                                links.twin(made.article().href()),
                                                                made.text(),
                                                                made.date().text()))
                                        .toList())),
                twins(page.pager()));
    }

    private PagerView twins(PagerView pager) {
        return new PagerView(
                pager.number(), pager.newer().map(this::twin), pager.older().map(this::twin));
    }

    private LiteList plain(
            MetaView meta, List<LinkView> breadcrumb, String title, List<LiteGroup> groups) {
        return new LiteList(
                site, meta(meta), twins(breadcrumb), title, List.of(), groups, ONE_PAGE);
    }

    /** What was said; a twin has no form and no provider. */
    private CommentsView comments(CommentsView block) {
        return new CommentsView(
                block.open(),
                block.thread(),
                block.count(),
                block.shown().stream().map(this::comment).toList(),
                block.moreHref().isEmpty() ? "" : links.twin(block.moreHref()),
                "",
                Optional.empty());
    }

    private CommentView comment(CommentView full) {
        return full.restHref().isEmpty()
                ? full
                : new CommentView(
                        full.id(),
                        full.author(),
                        full.time(),
                        full.answers(),
                        full.paragraphs(),
                        links.twin(full.restHref()));
    }

    private LiteComments comments(CommentsPage page) {
        return new LiteComments(
                site,
                meta(page.meta()),
                twins(page.breadcrumb()),
                page.title(),
                page.count(),
                page.comments(),
                twin(page.pager()));
    }

    private PagerView twin(PagerView pager) {
        return new PagerView(
                pager.number(), pager.newer().map(this::twin), pager.older().map(this::twin));
    }

    private LiteMeta meta(MetaView meta) {
        return new LiteMeta(meta.title(), meta.canonical(), links.full(meta.lite()));
    }

    private String cover(Optional<FigureView> cover) {
        return cover.map(
                        figure ->
                                PictureWords.of(
                                        words.of("photo"),
                                        figure.caption().isEmpty()
                                                ? figure.image().alt()
                                                : figure.caption(),
                                        figure.credit()))
                .orElse("");
    }

    private List<LiteEntry> entries(List<CardView> cards) {
        return cards.stream().map(this::entry).toList();
    }

    private LiteEntry entry(CardView card) {
        return entry(card, "");
    }

    private LiteEntry entry(CardView card, String sapo) {
        return new LiteEntry(card.title(), links.twin(card.href()), sapo, card.time().text());
    }

    private List<LiteEntry> counted(List<CountedLink> counted) {
        return counted.stream()
                .map(
                        link ->
                                new LiteEntry(
                                        link.title(),
                                        links.twin(link.href()),
                                        "",
                                        link.count() + " " + words.of("articles")))
                .toList();
    }

    private List<LinkView> twins(List<LinkView> pages) {
        return pages.stream().map(this::twin).toList();
    }

    /** Some titles lead nowhere. */
    private LinkView twin(LinkView page) {
        return page.href().isEmpty() ? page : new LinkView(page.title(), links.twin(page.href()));
    }
}

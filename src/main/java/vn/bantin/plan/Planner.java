package vn.bantin.plan;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import vn.bantin.config.PhotoConfig;
import vn.bantin.config.SiteConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Listing;
import vn.bantin.site.Site;
import vn.bantin.site.TermKind;
import vn.bantin.site.UndatedDocument;
import vn.bantin.view.NotFoundPage;
import vn.bantin.view.SiteView;

/**
 * Stage plan: which files make the portal, and what each is made from. Views are made when they are
 * asked for, so that the plan of a million pages is small.
 */
public final class Planner {
    private static final UrlPath NOT_FOUND = new UrlPath("/404.html");
    private static final String NOT_FOUND_TEMPLATE = "not-found.ftlh";

    private final ThemeFacts theme;
    private final boolean webp;

    /** For a machine that can make WebP; see {@link #Planner(ThemeFacts, boolean)}. */
    public Planner(ThemeFacts theme) {
        this(theme, true);
    }

    /**
     * @param theme what pages are made with
     * @param webp whether this machine can make WebP
     */
    public Planner(ThemeFacts theme, boolean webp) {
        this.theme = theme;
        this.webp = webp;
    }

    public Outcome<RenderPlan> plan(Site site) {
        ForkJoinTask<List<Diagnostic>> photos =
                ForkJoinTask.adapt(() -> new PhotoChecks(site).faults()).fork();
        Desk desk = desk(site);
        Targets targets = new Targets(site, desk.links(), desk.pictures());
        ArticlePlanner articles = new ArticlePlanner(desk, targets);
        ArchivePlanner archive = new ArchivePlanner(desk);
        PlanBuilder plan = new PlanBuilder();
        articles.plan(plan);
        new CommentsPlanner(desk).plan(plan);
        new ListPlanner(desk, articles).plan(plan);
        new CorrectionsPlanner(desk).plan(plan);
        new HomePlanner(desk).plan(plan);
        archive.plan(plan);
        new SearchPlanner(desk).plan(plan);
        new FeedPlanner(desk, articles).plan(plan);
        new SitemapPlanner(desk, archive).plan(plan);
        new ManifestPlanner(desk).plan(plan);
        new Icons(site, desk.links()).plan(plan);
        planPictures(desk, targets, plan);
        AssetPlanner.plan(theme, site, plan);
        planNotFound(desk, plan);
        Redirects redirects = new Redirects(desk);
        site.redirects().forEach(redirect -> plan.addOld(redirects.job(redirect)));
        LedgerReview ledger = new LedgerPlanner(desk, plan).plan();
        if (site.config().lite()) {
            new LitePlanner(desk).plan(plan);
        }
        return plan.build(ledger).then(made -> new Outcome<>(made, photos.join()));
    }

    private PhotoConfig photos(SiteConfig config) {
        return webp ? config.photos() : config.photos().withoutWebp();
    }

    private Desk desk(Site site) {
        SiteConfig config = site.config();
        Words words = new Words(theme.texts());
        Links links = new Links(config.baseUrl(), config.basePath());
        Times times = new Times(config.timeZone());
        Pictures pictures =
                new Pictures(
                        site.heads().pictures(),
                        new PictureSets(photos(config)),
                        links,
                        config.photoRights());
        Cards cards = new Cards(links, times, pictures);
        SiteView siteView = new SiteViews(links, words).view(site, theme);
        return new Desk(
                site,
                siteView,
                theme,
                words,
                links,
                times,
                pictures,
                cards,
                new Metas(config, links, times, pictures, words),
                new CardPrints(site.articles(), cards::print),
                Digest.knowing(siteView),
                new SectionArticles(site.articles()));
    }

    /**
     * Only pictures that a published document shows, and portraits of those who wrote one: those of
     * a draft are not in the output in any form.
     */
    private static void planPictures(Desk desk, Targets targets, PlanBuilder plan) {
        desk.site().articles().parallelStream()
                .flatMap(article -> desk.pictures().coverFiles(article.head()))
                .map(PictureJob::new)
                .toList()
                .forEach(plan::add);
        for (UndatedDocument page : desk.site().pages()) {
            desk.pictures().leadFiles(page.head()).map(PictureJob::new).forEach(plan::add);
        }
        List.copyOf(desk.site().heads().documents().values()).parallelStream()
                .filter(head -> desk.site().addresses().containsKey(head.path()))
                .flatMap(targets::picturesOf)
                .map(PictureJob::new)
                .toList()
                .forEach(plan::add);
        for (Listing author : desk.listings(TermKind.AUTHOR)) {
            author.term()
                    .person()
                    .flatMap(desk.pictures()::portrait)
                    .ifPresent(files -> files.files().map(PictureJob::new).forEach(plan::add));
        }
        String logo = desk.site().config().publisher().logo();
        if (!logo.isEmpty()) {
            desk.pictures().logo(new SourcePath(logo)).map(PictureJob::new).ifPresent(plan::add);
        }
    }

    private void planNotFound(Desk desk, PlanBuilder plan) {
        plan.add(
                new PageJob(
                        NOT_FOUND.output(),
                        Position.of("content/site.yaml"),
                        NOT_FOUND_TEMPLATE,
                        theme.template(NOT_FOUND_TEMPLATE),
                        () ->
                                new NotFoundPage(
                                        desk.siteView(),
                                        desk.metas()
                                                .unlisted(desk.words().of("notFound"), NOT_FOUND)),
                        Optional.empty()));
    }
}

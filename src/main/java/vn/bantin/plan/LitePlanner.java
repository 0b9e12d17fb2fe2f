package vn.bantin.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bantin.content.Head;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.site.Article;

/** The twin in words alone of every page that readers go to; see ADR 0015. */
final class LitePlanner {
    private static final String ARTICLE = "lite-article.ftlh";
    private static final String COMMENTS = "lite-comments.ftlh";
    private static final String LIST = "lite-list.ftlh";

    /** By the template of the page, that of its twin. Other pages have none. */
    private static final Map<String, String> TEMPLATES =
            Map.of(
                    "article.ftlh",
                    ARTICLE,
                    "comments.ftlh",
                    COMMENTS,
                    "page.ftlh",
                    ARTICLE,
                    "home.ftlh",
                    "lite-home.ftlh",
                    "list.ftlh",
                    LIST,
                    CorrectionsPlanner.TEMPLATE,
                    LIST,
                    "index.ftlh",
                    LIST,
                    "archive.ftlh",
                    LIST,
                    "month.ftlh",
                    LIST);

    private final ThemeFacts theme;
    private final LiteViews views;

    LitePlanner(Desk desk) {
        this.theme = desk.theme();
        this.views = new LiteViews(desk);
    }

    /** To be called when all pages are planned. */
    void plan(PlanBuilder plan) {
        plan.keepFree(Links.LITE + "/");
        for (PageJob page : plan.pages()) {
            Optional.ofNullable(TEMPLATES.get(page.template()))
                    .ifPresent(template -> plan.add(twin(page, template)));
        }
    }

    private PageJob twin(PageJob page, String template) {
        return new PageJob(
                new OutputPath(Links.LITE.substring(1) + "/" + page.path()),
                page.from(),
                template,
                theme.template(template),
                new Twin(page.view(), views),
                page.body().map(BodySource::forTwin));
    }

    private record Twin(PlannedView page, LiteViews views) implements PlannedView {
        @Override
        public Record get() {
            return views.of(page.get());
        }

        @Override
        public PlannedView after(Head head) {
            return new Twin(page.after(head), views);
        }

        @Override
        public PlannedView leadingTo(List<Article> readMore) {
            return new Twin(page.leadingTo(readMore), views);
        }

        @Override
        public Fingerprint fingerprint() {
            return page.twinFingerprint(views);
        }
    }
}

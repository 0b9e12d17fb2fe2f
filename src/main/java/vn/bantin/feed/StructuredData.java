package vn.bantin.feed;

import java.util.List;
import java.util.stream.IntStream;
import vn.bantin.view.Markup;

/**
 * What pages say of themselves in schema.org's words (JSON-LD 1.1), one document per page. Made for
 * a script element: {@code <}, {@code >} and {@code &} never stand in it as such, so nothing in it
 * can end the element (row TP11). Immutable, safe for all threads.
 */
public final class StructuredData {
    private final SiteIdentity site;
    private final Times times;

    public StructuredData(SiteIdentity site) {
        this.site = site;
        this.times = new Times(site.zone());
    }

    /** Of the home page: the portal. No search action, since there is no search address. */
    public Markup home() {
        return graph(
                List.of(
                        json -> {
                            type(json, "WebSite", site.homeUrl() + "#website");
                            json.text("url", site.homeUrl());
                            json.text("name", site.title());
                            json.text("description", site.description());
                            json.text("inLanguage", site.language());
                            json.object("publisher", this::publisher);
                        }));
    }

    /** Of an article's page; {@code trail} is from the home page to the article's section. */
    public Markup article(NewsArticle article, List<Crumb> trail) {
        return graph(List.of(json -> article(json, article), json -> breadcrumb(json, trail)));
    }

    /** Of a list's page; {@code trail} is from the home page to the list. */
    public Markup list(Crumb list, List<Crumb> trail) {
        return graph(
                List.of(
                        json -> {
                            type(json, "CollectionPage", list.url() + "#page");
                            json.text("url", list.url());
                            json.text("name", list.name());
                            json.text("inLanguage", site.language());
                            json.object(
                                    "isPartOf",
                                    part -> part.text("@id", site.homeUrl() + "#website"));
                        },
                        json -> breadcrumb(json, trail)));
    }

    /** Of any other page: only where it stands. */
    public Markup page(List<Crumb> trail) {
        return graph(List.of(json -> breadcrumb(json, trail)));
    }

    private void article(Json json, NewsArticle article) {
        type(json, "NewsArticle", article.url() + "#article");
        json.text("headline", Headline.of(article.title()));
        json.text("description", article.description());
        json.text("datePublished", times.rfc3339(article.published()));
        if (article.modified().filter(article.published()::isBefore).isPresent()) {
            json.text("dateModified", times.rfc3339(article.modified().get()));
        }
        json.objects(
                "author",
                article.authors(),
                (person, author) -> {
                    person.text("@type", "Person");
                    person.text("name", author.name());
                    person.text("url", author.url());
                });
        json.object("publisher", this::publisher);
        json.objects("image", article.images(), this::image);
        json.object(
                "mainEntityOfPage",
                page -> {
                    page.text("@type", "WebPage");
                    page.text("@id", article.url());
                });
        json.text("articleSection", article.section());
        json.texts("keywords", article.keywords());
        json.text("inLanguage", site.language());
        json.flag("isAccessibleForFree", true);
        json.objects(
                "correction",
                article.corrections(),
                (comment, correction) -> {
                    comment.text("@type", "CorrectionComment");
                    comment.text("datePublished", times.rfc3339(correction.date()));
                    comment.text("text", correction.text());
                });
        remarks(json, article);
    }

    /** Only what readers of the page see, too (Google's general rules of structured data). */
    private static void remarks(Json json, NewsArticle article) {
        if (article.commentCount() > 0) {
            json.number("commentCount", article.commentCount());
        }
        json.objects(
                "comment",
                article.remarks(),
                (comment, remark) -> {
                    comment.text("@type", "Comment");
                    comment.object(
                            "author",
                            author -> {
                                author.text("@type", "Person");
                                author.text("name", remark.author());
                            });
                    comment.text("datePublished", remark.date());
                    comment.text("text", remark.text());
                });
    }

    private void publisher(Json json) {
        type(json, "Organization", site.homeUrl() + "#publisher");
        json.text("name", site.publisher());
        json.text("url", site.homeUrl());
        if (site.logo().isPresent()) {
            json.object("logo", logo -> image(logo, site.logo().get()));
        }
    }

    private void image(Json json, Media image) {
        json.text("@type", "ImageObject");
        json.text("url", image.url());
        json.number("width", image.width());
        json.number("height", image.height());
        json.text("caption", image.caption());
        json.text("creditText", image.credit());
        if (!image.rights().creator().isEmpty()) {
            json.object(
                    "creator",
                    creator -> {
                        String name = image.rights().creator();
                        boolean publisher =
                                name.equals(site.publisher()) || name.equals(site.title());
                        creator.text("@type", publisher ? "Organization" : "Person");
                        creator.text("name", name);
                    });
        }
        json.text("copyrightNotice", image.rights().copyright());
        json.text("license", image.rights().license());
        json.text("acquireLicensePage", image.rights().acquireLicensePage());
    }

    private static void breadcrumb(Json json, List<Crumb> trail) {
        json.text("@type", "BreadcrumbList");
        json.list(
                "itemListElement",
                IntStream.range(0, trail.size()).boxed().toList(),
                (step, i) -> {
                    step.text("@type", "ListItem");
                    step.number("position", i + 1L);
                    step.text("name", trail.get(i).name());
                    step.text("item", trail.get(i).url());
                });
    }

    private static void type(Json json, String type, String id) {
        json.text("@type", type);
        json.text("@id", id);
    }

    private static Markup graph(List<Json.Members> nodes) {
        return new Markup(
                Json.forScript(
                        json -> {
                            json.text("@context", "https://schema.org");
                            json.objects("@graph", nodes, (node, members) -> members.write(node));
                        }));
    }
}

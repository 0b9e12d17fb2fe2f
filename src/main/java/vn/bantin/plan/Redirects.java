package vn.bantin.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Redirect;
import vn.bantin.view.RedirectPage;

/** Pages that send readers on. */
final class Redirects {
    static final String TEMPLATE = "redirect.ftlh";

    private final Desk desk;

    /** Of documents; made when it is asked for. */
    private final Map<UrlPath, String> titles = new HashMap<>();

    Redirects(Desk desk) {
        this.desk = desk;
    }

    PageJob job(Redirect redirect) {
        return job(redirect.from(), redirect.to(), redirect.title(), redirect.position());
    }

    /** To a page that is not named. */
    PageJob job(UrlPath from, UrlPath to, Position origin) {
        if (titles.isEmpty()) {
            desk.site()
                    .articles()
                    .forEach(found -> titles.put(found.url(), found.frontMatter().title()));
            desk.site()
                    .pages()
                    .forEach(found -> titles.put(found.url(), found.head().frontMatter().title()));
        }
        return job(from, to, titles.getOrDefault(to, desk.site().config().title()), origin);
    }

    private PageJob job(UrlPath from, UrlPath to, String title, Position origin) {
        return new PageJob(
                from.output(),
                origin,
                TEMPLATE,
                desk.theme().template(TEMPLATE),
                () ->
                        new RedirectPage(
                                desk.site().config().language(), title, desk.links().absolute(to)),
                Optional.empty());
    }
}

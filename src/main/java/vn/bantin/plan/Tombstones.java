package vn.bantin.plan;

import java.util.Optional;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.UrlPath;
import vn.bantin.view.GonePage;

/** Pages that say that something was taken down, and nothing else. */
final class Tombstones {
    static final String TEMPLATE = "gone.ftlh";

    private Tombstones() {}

    static PageJob job(Desk desk, UrlPath address, Position origin) {
        return new PageJob(
                address.output(),
                origin,
                TEMPLATE,
                desk.theme().template(TEMPLATE),
                () ->
                        new GonePage(
                                desk.siteView(),
                                desk.metas().unlisted(desk.words().of("gone"), address)),
                Optional.empty());
    }
}

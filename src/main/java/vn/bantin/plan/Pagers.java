package vn.bantin.plan;

import vn.bantin.plan.Paging.PageOf;
import vn.bantin.view.LinkView;
import vn.bantin.view.PagerView;

/** Ways between the pages of a list. */
final class Pagers {
    private Pagers() {}

    static PagerView of(Desk desk, PageOf<?> page) {
        return new PagerView(
                page.number(),
                page.newer()
                        .map(url -> new LinkView(desk.words().of("newer"), desk.links().href(url))),
                page.older()
                        .map(
                                url ->
                                        new LinkView(
                                                desk.words().of("older"), desk.links().href(url))));
    }
}

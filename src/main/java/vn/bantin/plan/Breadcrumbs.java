package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.view.LinkView;

/** The way from home to a page. */
final class Breadcrumbs {
    private Breadcrumbs() {}

    static List<LinkView> below(Desk desk, LinkView... below) {
        List<LinkView> trail = new ArrayList<>();
        trail.add(home(desk));
        trail.addAll(List.of(below));
        return trail;
    }

    static LinkView home(Desk desk) {
        return new LinkView(desk.words().of("home"), desk.links().href(HomePlanner.HOME));
    }
}

package vn.bantin.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.Paging.PageOf;
import vn.bantin.site.Article;
import vn.bantin.view.CardView;

/**
 * A list of articles on some pages. There are a third as many such pages as articles, so what they
 * have in common is digested once for each list: it is all that a page shows besides its cards, its
 * number and the addresses of itself and its neighbours.
 */
final class PagedList {
    private final Desk desk;
    private final BiFunction<PageOf<Article>, List<CardView>, Record> view;

    /** Of no list: what is in its view but not of the page is in the view of every page. */
    private final PageOf<Article> sample;

    private volatile @Nullable Fingerprint common;
    private volatile @Nullable Fingerprint commonOfTwins;

    /**
     * @param front address of the list
     * @param view of one of its pages, with such cards; a pure function of the site
     */
    PagedList(Desk desk, UrlPath front, BiFunction<PageOf<Article>, List<CardView>, Record> view) {
        this.desk = desk;
        this.view = view;
        this.sample = new PageOf<>(1, front, Optional.of(front), Optional.of(front), List.of());
    }

    PlannedView of(PageOf<Article> page) {
        return new Page(page);
    }

    /** Made by whoever needs it first; should two do so at once, it is the same. */
    private Fingerprint common() {
        Fingerprint known = common;
        if (known == null) {
            known = desk.digest().of(view.apply(sample, List.of()));
            common = known;
        }
        return known;
    }

    private Fingerprint commonOfTwins(LiteViews twins) {
        Fingerprint known = commonOfTwins;
        if (known == null) {
            known = twins.fingerprint(view.apply(sample, List.of()), List.of());
            commonOfTwins = known;
        }
        return known;
    }

    private final class Page implements PlannedView {
        private final PageOf<Article> page;

        Page(PageOf<Article> page) {
            this.page = page;
        }

        @Override
        public Record get() {
            return view.apply(page, page.elements().stream().map(desk.cards()::card).toList());
        }

        @Override
        public Fingerprint fingerprint() {
            return fingerprint(common(), desk.prints());
        }

        @Override
        public Fingerprint twinFingerprint(LiteViews twins) {
            return fingerprint(commonOfTwins(twins), twins.prints());
        }

        private Fingerprint fingerprint(Fingerprint list, CardPrints cards) {
            return desk.digest()
                    .of(
                            list,
                            page.number(),
                            page.url(),
                            page.newer(),
                            page.older(),
                            cards.of(page.elements()));
        }
    }
}

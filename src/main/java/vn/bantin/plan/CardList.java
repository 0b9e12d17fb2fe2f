package vn.bantin.plan;

import java.util.List;
import java.util.function.Function;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.Article;
import vn.bantin.view.CardView;

/**
 * A view that shows cards. An article's card stands on a dozen pages, so its fingerprint is taken
 * once and that of the view is put together of them: whatever is in the view is in its outline or
 * in a card.
 *
 * @param desk what planners work with
 * @param articles whose cards it shows
 * @param outline the view with such cards
 */
record CardList(Desk desk, List<Article> articles, Function<List<CardView>, Record> outline)
        implements PlannedView {
    @Override
    public Record get() {
        return outline.apply(articles.stream().map(desk.cards()::card).toList());
    }

    @Override
    public Fingerprint fingerprint() {
        return desk.digest().of(outline.apply(List.of()), desk.prints().of(articles));
    }

    @Override
    public Fingerprint twinFingerprint(LiteViews twins) {
        return twins.fingerprint(outline.apply(List.of()), articles);
    }
}

package vn.bantin.view;

import java.util.List;

/**
 * The box «Tin mới nhất»; template {@code fragment-latest.ftlh}; a piece of HTML, not a page.
 *
 * @param cards newest first, at most 10
 */
public record LatestFragment(List<CardView> cards) {
    public LatestFragment {
        cards = List.copyOf(cards);
    }
}

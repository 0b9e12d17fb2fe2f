package vn.bantin.view;

import java.util.Optional;

/**
 * Older pages are numbered from the oldest (1), so that a new article never shifts them; the front
 * has no number. The titles of the links say which page («Trang 3») and may be empty: the theme has
 * words of its own for newer and older.
 *
 * @param number of this page, 0 on the front
 * @param newer towards the front; absent on the front
 * @param older towards page 1; absent on the last
 */
public record PagerView(int number, Optional<LinkView> newer, Optional<LinkView> older) {}

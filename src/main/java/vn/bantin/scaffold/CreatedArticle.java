package vn.bantin.scaffold;

/**
 * An article that was begun.
 *
 * @param file its text, as {@code content/tin-tuc/2026/hop-mat/index.md}
 * @param folder whether photos may lie beside it
 * @param address where it will be
 * @param title of it
 */
public record CreatedArticle(String file, boolean folder, String address, String title) {}

package vn.bantin.scaffold;

/**
 * What is said of a new article; {@code ""} for what is not.
 *
 * @param title as its readers will see it
 * @param section path or title of one of the portal's
 * @param layout {@code tin}, {@code phong-su-anh}, {@code video} or {@code thong-bao}
 * @param author name, pen name or id
 * @param slug last part of the address; made from the title unless it is said
 */
public record ArticleWishes(
        String title, String section, String layout, String author, String slug) {}

package vn.bantin.content;

/**
 * A body to be made.
 *
 * @param text in Markdown, below the front matter: NFC, lines end in {@code \n}
 * @param context all else that the result depends on
 */
public record BodyText(String text, BodyContext context) {}

package vn.bantin.view;

/**
 * The comment block, a placeholder unless a provider takes it over.
 *
 * @param open whether readers may be told that comments will come; {@code false}: closed for this
 *     article
 * @param thread stable key that survives a change of address
 * @param count comments shown
 */
public record CommentsView(boolean open, String thread, int count) {}

package vn.bantin.view;

/** A page's twin in words alone: what {@code layout/lite.ftlh} needs of each. */
public sealed interface LitePage permits LiteArticle, LiteComments, LiteHome, LiteList {
    /** The portal. */
    LiteSite site();

    /** The head. */
    LiteMeta meta();
}

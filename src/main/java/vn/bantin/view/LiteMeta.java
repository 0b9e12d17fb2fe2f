package vn.bantin.view;

/**
 * The head of a twin. Search engines are to know the full page alone.
 *
 * @param title of the browser tab, the portal's name included
 * @param canonical absolute address of the full page
 * @param fullHref the full page
 */
public record LiteMeta(String title, String canonical, String fullHref) {}

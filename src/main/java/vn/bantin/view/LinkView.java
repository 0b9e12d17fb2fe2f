package vn.bantin.view;

/**
 * @param title what to show
 * @param href where it leads, ready for an attribute; may be empty: then only the title is shown
 */
public record LinkView(String title, String href) {}

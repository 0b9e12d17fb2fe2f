package vn.bantin.view;

/**
 * @param title of the feed
 * @param type media type
 * @param href its address
 */
public record FeedView(String title, String type, String href) {}

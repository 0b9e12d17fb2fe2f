package vn.bantin.view;

/**
 * @param title what to show
 * @param href the list
 * @param count articles in it
 */
public record CountedLink(String title, String href, int count) {}

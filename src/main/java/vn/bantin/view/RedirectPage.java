package vn.bantin.view;

/**
 * A page that sends readers on; template {@code redirect.ftlh}; stands alone.
 *
 * @param language BCP 47
 * @param title of the page it leads to
 * @param target absolute address
 */
public record RedirectPage(String language, String title, String target) {}

package vn.bantin.view;

import java.util.Optional;

/**
 * An article as lists show it.
 *
 * @param title its headline
 * @param href its page
 * @param sapo its lead or first paragraph, plain text, at most 300 characters
 * @param time when it was published
 * @param image its cover
 * @param section its section
 * @param layout {@code article}, {@code photo}, {@code video} or {@code notice}
 */
public record CardView(
        String title,
        String href,
        String sapo,
        TimeView time,
        Optional<ImageView> image,
        LinkView section,
        String layout) {}

package vn.bantin.image;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The formats that editors may hand in; told by the first bytes, never by the name. */
public enum PictureFormat {
    JPEG("JPEG", ".jpg", Set.of("jpg", "jpeg", "jpe", "jfif")),
    PNG("PNG", ".png", Set.of("png")),
    /** Only its first frame is published. */
    GIF("GIF", ".gif", Set.of("gif")),
    WEBP("WebP", ".webp", Set.of("webp"));

    private final String title;
    private final String extension;
    private final Set<String> extensions;

    PictureFormat(String title, String extension, Set<String> extensions) {
        this.title = title;
        this.extension = extension;
        this.extensions = extensions;
    }

    /** As people write it. */
    String title() {
        return title;
    }

    /** The usual one, with its dot. */
    String extension() {
        return extension;
    }

    /** Whether a file of this format may have this name. */
    boolean allowsName(String fileName) {
        return extensions.contains(extensionOf(fileName));
    }

    /** Whether a file of this name is meant as a picture that can be published. */
    public static boolean isPictureName(String fileName) {
        return Stream.of(values()).anyMatch(format -> format.allowsName(fileName));
    }

    /** What follows the last dot, in lower case; {@code ""} without one. */
    private static String extensionOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}

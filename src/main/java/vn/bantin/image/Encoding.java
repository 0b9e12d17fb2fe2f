package vn.bantin.image;

/** The formats in which pictures are published. */
public enum Encoding {
    JPEG(".jpg", "image/jpeg"),
    PNG(".png", "image/png"),
    WEBP(".webp", "image/webp");

    private final String extension;
    private final String mediaType;

    Encoding(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** With its dot. */
    String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}

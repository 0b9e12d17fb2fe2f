package vn.bantin.publish.host;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Media types of what a portal is made of, by the end of a file's name (IANA's registry; RFC 9110,
 * section 8.3).
 */
final class MediaTypes {
    static final String HTML = "text/html";
    static final String RSS = "application/rss+xml";
    static final String ATOM = "application/atom+xml";
    static final String JSON_FEED = "application/feed+json";
    static final String UNKNOWN = "application/octet-stream";

    private static final String CHARSET = "; charset=utf-8";

    private static final SortedMap<String, String> BY_EXTENSION = byExtension();

    private MediaTypes() {}

    /** All extensions, without a dot, with their types, without a charset. */
    static SortedMap<String, String> all() {
        return BY_EXTENSION;
    }

    /**
     * @param extension in lower case, without a dot
     */
    static Optional<String> of(String extension) {
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /** Whether it is text, which all of ours is in UTF-8, and which becomes smaller by packing. */
    static boolean isText(String type) {
        return type.startsWith("text/") || type.endsWith("xml") || type.endsWith("json");
    }

    /** With the charset where the type has one: JSON is UTF-8 by itself (RFC 8259, section 8.1). */
    static String header(String type) {
        return isText(type) && !type.endsWith("json") ? type + CHARSET : type;
    }

    private static SortedMap<String, String> byExtension() {
        SortedMap<String, String> types = new TreeMap<>();
        types.put("html", HTML);
        types.put("htm", HTML);
        types.put("css", "text/css");
        types.put("js", "text/javascript");
        types.put("mjs", "text/javascript");
        types.put("txt", "text/plain");
        types.put("vtt", "text/vtt");
        types.put("xml", "application/xml");
        types.put("json", "application/json");
        types.put("map", "application/json");
        types.put("webmanifest", "application/manifest+json");
        types.put("svg", "image/svg+xml");
        types.put("jpg", "image/jpeg");
        types.put("jpeg", "image/jpeg");
        types.put("png", "image/png");
        types.put("webp", "image/webp");
        types.put("avif", "image/avif");
        types.put("gif", "image/gif");
        types.put("ico", "image/vnd.microsoft.icon");
        types.put("woff2", "font/woff2");
        types.put("woff", "font/woff");
        types.put("ttf", "font/ttf");
        types.put("otf", "font/otf");
        types.put("mp3", "audio/mpeg");
        types.put("mp4", "video/mp4");
        types.put("webm", "video/webm");
        types.put("pdf", "application/pdf");
        return Collections.unmodifiableSortedMap(types);
    }
}

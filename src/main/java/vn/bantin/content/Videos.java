package vn.bantin.content;

import java.util.Locale;
import java.util.Set;

/**
 * A video's address alone on a line: a card that leads there when it is clicked. Nothing is asked
 * of anyone before (no frame, no preview picture).
 */
final class Videos {
    private static final Set<String> YOUTUBE =
            Set.of(
                    "youtube.com",
                    "www.youtube.com",
                    "m.youtube.com",
                    "youtube-nocookie.com",
                    "www.youtube-nocookie.com");
    private static final Set<String> VIMEO =
            Set.of("vimeo.com", "www.vimeo.com", "player.vimeo.com");

    private Videos() {}

    /**
     * @param address starts with {@code http://}, {@code https://} or {@code /}
     * @return false when it is no video, and nothing is written
     */
    static boolean write(Rendering rendering, String address, int offset) {
        String opens = opens(address);
        if (opens.isEmpty()) {
            return false;
        }
        HtmlOut out = rendering.out();
        int before = out.length();
        out.html(rendering.isLite() ? "<p>" : "<figure class=\"video\">");
        String href = rendering.links().resolve(Written.literally(address), offset);
        if (href.isEmpty()) {
            out.backTo(before);
            return true;
        }
        out.html("<a").attribute("href", href);
        if (href.startsWith("http")) {
            out.html(" rel=\"noopener noreferrer\"");
        }
        String label = rendering.words().watch();
        int place = label.indexOf("{0}");
        out.html(rendering.isLite() ? ">" : " class=\"video-link\">")
                .html(label.substring(0, place))
                .text(opens)
                .html(label.substring(place + "{0}".length()))
                .html(rendering.isLite() ? "</a></p>\n" : "</a></figure>\n");
        return true;
    }

    /** Where the video opens, for people; {@code ""} when the address is no video's. */
    private static String opens(String address) {
        int host = address.startsWith("/") ? 0 : address.indexOf("://") + "://".length();
        int path = address.startsWith("/") ? 0 : address.indexOf('/', host);
        if (path < 0) {
            return "";
        }
        String name = address.substring(host, path).toLowerCase(Locale.ROOT);
        String rest = address.substring(path);
        if (YOUTUBE.contains(name)) {
            return isYouTube(rest) ? "YouTube" : "";
        }
        if (name.equals("youtu.be")) {
            return rest.length() > 1 ? "YouTube" : "";
        }
        if (VIMEO.contains(name)) {
            return endsInNumber(rest) ? "Vimeo" : "";
        }
        return isFile(rest)
                ? (name.isEmpty() ? rest.substring(rest.lastIndexOf('/') + 1) : name)
                : "";
    }

    private static boolean isYouTube(String rest) {
        return rest.startsWith("/watch?")
                || rest.startsWith("/shorts/")
                || rest.startsWith("/live/")
                || rest.startsWith("/embed/");
    }

    private static boolean endsInNumber(String rest) {
        String path = withoutQuery(rest);
        return !path.endsWith("/") && Character.isDigit(path.charAt(path.length() - 1));
    }

    private static boolean isFile(String rest) {
        String path = withoutQuery(rest).toLowerCase(Locale.ROOT);
        return path.endsWith(".mp4") || path.endsWith(".webm");
    }

    private static String withoutQuery(String rest) {
        int end = 0;
        while (end < rest.length() && "?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }
}

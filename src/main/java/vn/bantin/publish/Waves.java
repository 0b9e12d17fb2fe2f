package vn.bantin.publish;

import java.util.Set;
import java.util.regex.Pattern;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Wave;

/**
 * When a file of the site is to be shown, by its path alone. What a page needs comes before it, and
 * what leads to pages comes after them. A page of which nothing is known counts as a page: new ones
 * come before changed ones, so that nothing leads to a page that is not there yet.
 */
final class Waves {
    /** Lists that are made of articles: see the addresses that sections cannot have. */
    private static final Set<String> LISTS =
            Set.of(
                    "cai-chinh",
                    "chuyen-de",
                    "dia-phuong",
                    "fragments",
                    "luu-tru",
                    "tac-gia",
                    "the",
                    "tim-kiem");

    /** A further page of any list. */
    private static final Pattern LIST_PAGE = Pattern.compile(".*/trang/\\d+/index\\.html");

    private static final Set<String> HOST_FILES = Set.of("_headers", "_redirects", "404.html");
    private static final Set<String> PHOTOS = Set.of("avif", "gif", "jpeg", "jpg", "png", "webp");
    private static final Set<String> ASSETS =
            Set.of("css", "ico", "js", "map", "mjs", "svg", "ttf", "woff", "woff2");
    private static final Set<String> PAGES = Set.of("html", "htm", "php", "aspx");
    private static final String TWINS = "lite/";

    private Waves() {}

    static Wave of(OutputPath path) {
        return of(withoutPacking(path.value()));
    }

    /** Whether a file may stay for those who still have an old page: see NW13 of the catalogue. */
    static boolean mayStay(Wave wave) {
        return wave == Wave.ASSET || wave == Wave.PHOTO;
    }

    private static Wave of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        boolean atRoot = path.indexOf('/') < 0;
        if (path.equals("index.html")
                || (atRoot && (HOST_FILES.contains(path) || path.startsWith(".")))) {
            return Wave.HOME;
        }
        if (path.startsWith("assets/") || ASSETS.contains(ending)) {
            return Wave.ASSET;
        }
        if (path.startsWith("anh/") || PHOTOS.contains(ending)) {
            return Wave.PHOTO;
        }
        return isPage(path, ending) ? pageOrList(path) : Wave.FEED;
    }

    /** Old addresses have pages under any name, so all that has no ending is one, too. */
    private static boolean isPage(String path, String ending) {
        return PAGES.contains(ending) || path.lastIndexOf('.') < path.lastIndexOf('/') + 1;
    }

    private static Wave pageOrList(String path) {
        String page = path.startsWith(TWINS) ? path.substring(TWINS.length()) : path;
        int slash = page.indexOf('/');
        boolean lists = slash > 0 && LISTS.contains(page.substring(0, slash));
        boolean frontOfTwins = page.equals("index.html");
        return lists || frontOfTwins || LIST_PAGE.matcher(page).matches() ? Wave.LIST : Wave.PAGE;
    }

    /** A file beside another one, packed, goes with it. */
    private static String withoutPacking(String path) {
        boolean packed = path.endsWith(".gz") || path.endsWith(".br");
        return packed ? path.substring(0, path.length() - 3) : path;
    }
}

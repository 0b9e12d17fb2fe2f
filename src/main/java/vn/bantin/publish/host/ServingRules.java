package vn.bantin.publish.host;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.bantin.output.OutputFacts;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Serving;

/**
 * How each file of a portal is to be served. Pure: by its path, and by whether it only stands at an
 * old address. The same rules are what {@link HostFiles} tell hosts that keep nothing with a file.
 */
public final class ServingRules {
    /** What the planner gives files of the theme: ten digits of their content. */
    static final String HASHED_ASSET = "assets/.+\\.[0-9a-f]{10}\\.[^./]+";

    /** What it gives photos: sixteen digits of the original and the recipe. */
    static final String HASHED_PHOTO = "anh/[0-9a-f]{2}/[0-9a-f]{16}[^/]*";

    private static final Pattern HASHED = Pattern.compile(HASHED_ASSET + "|" + HASHED_PHOTO);
    private static final String THEME = "assets/";

    private ServingRules() {}

    /** Of a file of the site, whatever stands in it. */
    public static Serving of(OutputPath path) {
        return serving(type(path), cacheRule(path));
    }

    /**
     * Likewise, where it is known what stands in it: at an old address there is a page, be its name
     * that of a picture.
     */
    public static Serving of(OutputPath path, OutputFacts facts) {
        return isPageOfOld(facts) ? serving(MediaTypes.HTML, CacheRule.REVALIDATE) : of(path);
    }

    private static boolean isPageOfOld(OutputFacts facts) {
        return facts.gone() || !facts.redirect().isEmpty();
    }

    private static Serving serving(String type, CacheRule rule) {
        return new Serving(MediaTypes.header(type), "", rule.header());
    }

    /** Without a charset. */
    static String type(OutputPath path) {
        String value = path.value();
        if (!value.startsWith(THEME)) {
            switch (name(value)) {
                case "feed.xml":
                    return MediaTypes.RSS;
                case "atom.xml":
                    return MediaTypes.ATOM;
                case "feed.json":
                    return MediaTypes.JSON_FEED;
                default:
            }
        }
        // Old addresses end as some other program's did, or in nothing; a page stands there.
        return MediaTypes.of(extension(value))
                .orElse(value.startsWith(THEME) ? MediaTypes.UNKNOWN : MediaTypes.HTML);
    }

    static CacheRule cacheRule(OutputPath path) {
        String value = path.value();
        if (HASHED.matcher(value).matches()) {
            return CacheRule.IMMUTABLE;
        }
        if (value.startsWith(THEME)) {
            return CacheRule.REVALIDATE;
        }
        return switch (extension(value)) {
            case "xml", "json", "txt" -> CacheRule.MINUTES;
            case "webmanifest" -> CacheRule.HOUR;
            default -> CacheRule.REVALIDATE;
        };
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** In lower case, without a dot; {@code ""} where there is none. */
    private static String extension(String path) {
        String name = name(path);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

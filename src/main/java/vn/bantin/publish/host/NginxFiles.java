package vn.bantin.publish.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.bantin.config.SiteConfig;
import vn.bantin.fingerprint.Digest;
import vn.bantin.output.Manifest;

/**
 * Two files for nginx: one that belongs in a server block, and one with tables, which nginx takes
 * only outside of it. Old addresses are in hashes, so that ten thousand cost a request as much as
 * one.
 */
final class NginxFiles {
    static final String SERVER = "bantin.nginx.conf";
    static final String TABLES = "bantin.tables.nginx.conf";

    /** In characters: nginx takes no word of a configuration that is longer than 4,096. */
    private static final int LONGEST = 2_000;

    private static final int DIGITS = 6;

    private final SiteConfig config;
    private final String base;
    private final OldAddresses old;

    /** How many files of the site have an address, without regard to case. */
    private final Map<String, Integer> folded = new HashMap<>();

    /** What begins our variables: several portals may share one nginx. */
    private final String name;

    NginxFiles(SiteConfig config, OldAddresses old, Manifest manifest) {
        this.config = config;
        this.base = config.basePath();
        this.old = old;
        this.name = "bantin_" + Digest.of(config.baseUrl().toString()).shortHex(DIGITS);
        manifest.entries()
                .keySet()
                .forEach(
                        path ->
                                folded.merge(
                                        Escapes.folded(base + path.address()), 1, Integer::sum));
    }

    List<HostText> files() {
        return List.of(new HostText(SERVER, server()), new HostText(TABLES, tables()));
    }

    private List<String> tables() {
        List<String> moved = new ArrayList<>();
        old.moved().forEach(each -> entry(moved, each.from(), each.to()));
        List<String> gone = new ArrayList<>();
        old.gone().forEach(each -> entry(gone, each.address(), "1"));
        int longest =
                Stream.concat(moved.stream(), gone.stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(HostText.MADE_BY);
        lines.add("# Belongs outside of server blocks, once: src/docs/publishing.md.");
        lines.add("map_hash_bucket_size " + powerOfTwo(128, longest) + ";");
        lines.add("map_hash_max_size " + powerOfTwo(2_048, 2 * (moved.size() + gone.size())) + ";");
        map(lines, "$uri", "moved", moved);
        map(lines, "$uri", "gone", gone);
        map(lines, "\"$status $uri\"", "cache", cache());
        map(lines, "\"$status $uri\"", "shared", shared());
        return lines;
    }

    /** One address; left out where nginx could not read it. */
    private void entry(List<String> lines, String address, String value) {
        boolean plain =
                Escapes.isPlain(address) && folded.getOrDefault(Escapes.folded(address), 0) <= 1;
        // Hashes know no case. Where that matters, and of what is not plain, an expression does.
        String key = plain ? address : "~^" + Escapes.regex(address) + "$";
        if (key.length() <= LONGEST && value.length() <= LONGEST) {
            lines.add("    \"" + key + "\" \"" + value + "\";");
        }
    }

    private static int powerOfTwo(int least, int atLeast) {
        int power = least;
        while (power < atLeast) {
            power *= 2;
        }
        return power;
    }

    private void map(List<String> lines, String from, String to, List<String> entries) {
        lines.add("map " + from + " $" + name + "_" + to + " {");
        lines.addAll(entries);
        lines.add("}");
    }

    /** Only what is there may be kept: that something is missing may be otherwise in a moment. */
    private List<String> cache() {
        return List.of(
                "    default \"" + CacheRule.REVALIDATE.header() + "\";",
                found(
                        "(" + ServingRules.HASHED_ASSET + "|" + ServingRules.HASHED_PHOTO + ")",
                        CacheRule.IMMUTABLE.header()),
                found("assets/.*", CacheRule.REVALIDATE.header()),
                found(".*\\.(xml|json|txt)", CacheRule.MINUTES.header()),
                found(".*\\.webmanifest", CacheRule.HOUR.header()));
    }

    private List<String> shared() {
        return List.of(
                "    default \"same-origin\";",
                found("(anh/.*|.*\\.(xml|json|txt))", "cross-origin"));
    }

    private String found(String pattern, String value) {
        return "    \"~^(200|206|304) "
                + Escapes.regex(base)
                + "/"
                + pattern
                + "$\" \""
                + value
                + "\";";
    }

    private List<String> server() {
        List<String> lines = new ArrayList<>();
        lines.add(HostText.MADE_BY);
        lines.add(
                "# Belongs in a server block whose root holds the portal: src/docs/publishing.md.");
        lines.add("location " + base + "/ {");
        lines.addAll(serving());
        lines.addAll(types());
        lines.addAll(headers());
        lines.addAll(errors());
        lines.addAll(oldAddresses("    "));
        lines.addAll(feed("feed.xml", MediaTypes.RSS));
        lines.addAll(feed("atom.xml", MediaTypes.ATOM));
        lines.addAll(feed("feed.json", MediaTypes.JSON_FEED));
        lines.add("    location " + base + "/assets/ {");
        lines.add("        default_type " + MediaTypes.UNKNOWN + ";");
        lines.add("    }");
        lines.add("}");
        return lines;
    }

    private static List<String> serving() {
        return List.of(
                "    index index.html;",
                "    autoindex off;",
                "    # The name and the port that readers know may be those of a proxy.",
                "    absolute_redirect off;",
                "    etag on;",
                "    gzip_static on;",
                "    gzip on;",
                "    gzip_min_length " + Precompression.LEAST + ";",
                "    gzip_proxied any;",
                "    gzip_vary on;");
    }

    private static List<String> types() {
        Map<String, List<String>> extensions = new TreeMap<>();
        MediaTypes.all()
                .forEach(
                        (extension, type) ->
                                extensions
                                        .computeIfAbsent(type, none -> new ArrayList<>())
                                        .add(extension));
        List<String> lines = new ArrayList<>();
        lines.add("    types {");
        extensions.forEach(
                (type, ends) -> lines.add("        " + type + " " + String.join(" ", ends) + ";"));
        lines.add("    }");
        lines.add("    # Old addresses end as some other program's did; a page lies there.");
        lines.add("    default_type " + MediaTypes.HTML + ";");
        TreeSet<String> packed = new TreeSet<>(extensions.keySet());
        packed.addAll(List.of(MediaTypes.RSS, MediaTypes.ATOM, MediaTypes.JSON_FEED));
        packed.removeIf(type -> !MediaTypes.isText(type) || type.equals(MediaTypes.HTML));
        lines.add("    gzip_types " + String.join(" ", packed) + ";");
        packed.removeIf(type -> !MediaTypes.header(type).contains("charset"));
        lines.add("    charset utf-8;");
        lines.add("    charset_types " + String.join(" ", packed) + ";");
        return lines;
    }

    private List<String> headers() {
        List<String> lines = new ArrayList<>();
        for (Header header : SecurityHeaders.of(config)) {
            lines.add(header(header.name(), Escapes.quoted(header.value())));
        }
        lines.add(header(SecurityHeaders.RESOURCE_POLICY, "$" + name + "_shared"));
        lines.add(header("Cache-Control", "$" + name + "_cache"));
        return lines;
    }

    private static String header(String name, String value) {
        return "    add_header " + name + " " + value + " always;";
    }

    private List<String> errors() {
        return List.of(
                "    error_page 404 " + base + "/404.html;",
                "    # A folder without a page of its own is as good as not there.",
                "    error_page 403 =404 " + base + "/404.html;",
                "    error_page 410 " + base + "/.gone$uri;",
                "    location ^~ " + base + "/.gone/ {",
                "        internal;",
                "        types {}",
                "        default_type " + MediaTypes.HTML + ";",
                "        rewrite (?s)^" + Escapes.regex(base) + "/\\.gone(/.*)$ $1 break;",
                "        try_files ${uri}index.html $uri =404;",
                "    }",
                "    # Dot files, these files, and packed files by their own names.",
                "    location ~ (/\\.(?!well-known/)|/bantin\\.[a-z.]+\\.conf$|\\.(gz|br)$) {",
                "        return 404;",
                "    }");
    }

    private List<String> oldAddresses(String indent) {
        return List.of(
                indent + "if ($" + name + "_moved) {",
                indent + "    return 301 $" + name + "_moved$is_args$args;",
                indent + "}",
                indent + "if ($" + name + "_gone) {",
                indent + "    return 410;",
                indent + "}");
    }

    private List<String> feed(String file, String type) {
        List<String> lines = new ArrayList<>();
        lines.add("    location ~ /" + Escapes.regex(file) + "$ {");
        lines.add("        types {}");
        lines.add("        default_type " + type + ";");
        lines.addAll(oldAddresses("        "));
        lines.add("    }");
        return lines;
    }
}

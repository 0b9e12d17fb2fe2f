package vn.bantin.publish.host;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.config.SiteConfig;
import vn.bantin.publish.host.OldAddresses.Gone;
import vn.bantin.publish.host.OldAddresses.Moved;

/**
 * {@code .htaccess} for Apache 2.4, which reads it at each request, and that of every folder above
 * the file that is asked for. So old addresses are not told in one long file, but in the folder
 * where each of them lies: they cost those who do not ask for them nothing.
 */
final class ApacheFiles {
    private static final String NAME = ".htaccess";
    private static final String PACKED = "(?:\\.(?:gz|br))?$";

    private final SiteConfig config;
    private final String base;
    private final OldAddresses old;

    ApacheFiles(SiteConfig config, OldAddresses old) {
        this.config = config;
        this.base = config.basePath();
        this.old = old;
    }

    List<HostText> files() {
        SortedMap<String, List<String>> folders = new TreeMap<>();
        folders.put("", root());
        // Apache encodes what it leads to once more. All that editors can write needs no encoding.
        for (Moved moved : old.moved().stream().filter(m -> Escapes.isPlain(m.to())).toList()) {
            lines(folders, moved.file().value())
                    .add(
                            "RedirectMatch 301 \"^"
                                    + Escapes.regex(moved.from())
                                    + "$\" \""
                                    + moved.to()
                                    + "\"");
        }
        for (Gone gone : old.gone()) {
            if (gone.address().endsWith("/")) {
                lines(folders, gone.file().value()).add(errorDocument(gone));
            }
        }
        List<HostText> texts = new ArrayList<>();
        folders.forEach((folder, lines) -> texts.add(new HostText(folder + NAME, lines)));
        return texts;
    }

    /** Of the folder in which a file lies. */
    private static List<String> lines(SortedMap<String, List<String>> folders, String file) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return folders.computeIfAbsent(folder, none -> new ArrayList<>(List.of(HostText.MADE_BY)));
    }

    private List<String> root() {
        List<String> lines = new ArrayList<>();
        lines.add(HostText.MADE_BY);
        lines.add("# Needs AllowOverride and modules: src/docs/publishing.md.");
        lines.add("Options -Indexes -MultiViews");
        lines.add("DirectoryIndex index.html");
        lines.add("FileETag MTime Size");
        lines.add("ErrorDocument 403 " + base + "/404.html");
        lines.add("ErrorDocument 404 " + base + "/404.html");
        old.gone().stream()
                .filter(gone -> gone.address().endsWith("/"))
                .findFirst()
                .or(() -> old.gone().stream().findFirst())
                .ifPresent(gone -> lines.add(errorDocument(gone)));
        types(lines);
        headers(lines);
        rewriting(lines);
        return lines;
    }

    /** All of them say the same. */
    private String errorDocument(Gone gone) {
        return "ErrorDocument 410 " + base + "/" + Escapes.percent(gone.file().value());
    }

    /** Of packed files what they are once they are unpacked. */
    private static void types(List<String> lines) {
        lines.add("AddDefaultCharset Off");
        lines.add("AddEncoding gzip .gz");
        lines.add("AddEncoding br .br");
        lines.add("RemoveLanguage .br");
        MediaTypes.all()
                .forEach(
                        (extension, type) -> {
                            if (MediaTypes.isText(type)) {
                                forced(lines, "\\." + extension + PACKED, type);
                            } else {
                                lines.add("AddType " + type + " ." + extension);
                            }
                        });
        forced(lines, "^feed\\.xml" + PACKED, MediaTypes.RSS);
        forced(lines, "^atom\\.xml" + PACKED, MediaTypes.ATOM);
        forced(lines, "^feed\\.json" + PACKED, MediaTypes.JSON_FEED);
    }

    private static void forced(List<String> lines, String pattern, String type) {
        lines.add("<FilesMatch \"" + pattern + "\">");
        lines.add("    ForceType \"" + MediaTypes.header(type) + "\"");
        lines.add("</FilesMatch>");
    }

    private void headers(List<String> lines) {
        for (Header header : SecurityHeaders.of(config)) {
            set(lines, header.name(), header.value(), "");
        }
        set(lines, SecurityHeaders.RESOURCE_POLICY, "same-origin", "");
        set(
                lines,
                SecurityHeaders.RESOURCE_POLICY,
                "cross-origin",
                found("(?:anh/.*|.*\\.(?:xml|json|txt))"));
        set(lines, "Cache-Control", CacheRule.REVALIDATE.header(), "");
        set(
                lines,
                "Cache-Control",
                CacheRule.MINUTES.header(),
                found("(?!assets/).*\\.(?:xml|json|txt)"));
        set(lines, "Cache-Control", CacheRule.HOUR.header(), found("(?!assets/).*\\.webmanifest"));
        set(
                lines,
                "Cache-Control",
                CacheRule.IMMUTABLE.header(),
                found("(?:" + ServingRules.HASHED_ASSET + "|" + ServingRules.HASHED_PHOTO + ")"));
        lines.add(
                "Header always merge Vary Accept-Encoding"
                        + " \"expr=%{CONTENT_TYPE} =~ m#^text/|xml|json#\"");
    }

    /** Only what is there may be kept: that something is missing may be otherwise in a moment. */
    private String found(String pattern) {
        return " \"expr=%{REQUEST_STATUS} in {'200', '206', '304'} && %{REQUEST_URI} =~ m#^"
                + Escapes.regex(base)
                + "/"
                + pattern
                + PACKED
                + "#\"";
    }

    private static void set(List<String> lines, String name, String value, String condition) {
        lines.add(
                "Header always set "
                        + name
                        + " "
                        + Escapes.quoted(value.replace("%", "%%"))
                        + condition);
    }

    private void rewriting(List<String> lines) {
        lines.add("RewriteEngine On");
        lines.add("RewriteBase " + base + "/");
        lines.add("# Dot files, packed files by their own names, folders without a page.");
        lines.add("RewriteRule \"(?:^|/)\\.(?!well-known/)\" - [R=404,L]");
        lines.add("RewriteCond \"%{ENV:REDIRECT_STATUS}\" \"^$\"");
        lines.add("RewriteRule \"\\.(?:gz|br)$\" - [R=404,L]");
        lines.add("RewriteCond \"%{REQUEST_FILENAME}\" -d");
        lines.add("RewriteCond \"%{REQUEST_FILENAME}/index.html\" !-f");
        lines.add("RewriteRule \"^\" - [R=404,L]");
        for (Gone gone : old.gone()) {
            String address = gone.address().substring(base.length() + 1);
            lines.add("RewriteCond \"%{ENV:REDIRECT_STATUS}\" \"^$\"");
            lines.add("RewriteRule \"^" + Escapes.regex(address) + "$\" - [G,L]");
        }
        String texts =
                String.join(
                        "|",
                        MediaTypes.all().keySet().stream()
                                .filter(
                                        end ->
                                                MediaTypes.of(end)
                                                        .filter(MediaTypes::isText)
                                                        .isPresent())
                                .toList());
        packed(lines, "br", ".br", texts);
        packed(lines, "gzip", ".gz", texts);
    }

    private static void packed(List<String> lines, String coding, String suffix, String texts) {
        String accepted = "(?:^|[,\\s])" + coding + "\\s*(?:,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))|$)";
        lines.add("RewriteCond \"%{HTTP:Accept-Encoding}\" \"" + accepted + "\"");
        lines.add("RewriteCond \"%{REQUEST_FILENAME}" + suffix + "\" -f");
        lines.add("RewriteRule \"^(.+\\.(?:" + texts + "))$\" \"$1" + suffix + "\" [L]");
    }
}

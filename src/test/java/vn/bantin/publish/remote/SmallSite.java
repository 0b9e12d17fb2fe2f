package vn.bantin.publish.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * A made-up portal of a dozen files, in as many states as there are numbers: from one to the next
 * an article comes, one changes its text and its photo, one goes; in every third the style sheet
 * changes, and with it every page. What has a digest in its name has that of its bytes.
 */
public final class SmallSite {
    private static final Instant FIRST = Instant.parse("2026-11-26T01:00:00Z");

    private final int number;
    private final SortedMap<OutputPath, ReleaseFile> files = new TreeMap<>();

    private SmallSite(int number, boolean largePhoto) {
        this.number = number;
        String css = asset("site", "css", "body { margin: " + number / 3 + "em }");
        String js = asset("app", "js", "/* the same for ever */");
        String head = "<link rel=stylesheet href=/" + css + "><script src=/" + js + "></script>";
        List<Integer> articles = List.of(number, number + 1, number + 2, number + 3);
        for (int article : articles) {
            add(Wave.PAGE, pathOf(article), article(article, head, largePhoto));
        }
        String links = articles.stream().map(SmallSite::link).collect(Collectors.joining("\n"));
        add(Wave.LIST, "tin/index.html", head + links + "<a href=/>Trang nhất</a>");
        add(Wave.LIST, "tin/rỗng/" + deep() + "/index.html", head + "<a href=/tin/>Tin</a>");
        add(Wave.PAGE, "tệp trống.txt", "");
        add(Wave.PAGE, "404.html", head + "<a href=/>Trang nhất</a>");
        add(Wave.FEED, "rss.xml", "<rss>" + number + "</rss>");
        String more =
                "<a href=/rss.xml>RSS</a><a href='/t%E1%BB%87p%20tr%E1%BB%91ng.txt'>Trống</a>"
                        + "<a href='/tin/"
                        + encoded("rỗng")
                        + "/"
                        + deep()
                        + "/'>Sâu</a>"
                        + "<a href=/tin/>Tin</a>";
        add(Wave.HOME, "index.html", head + more + links);
    }

    /**
     * @param number from 1; under 1000
     */
    public static SmallSite number(int number) {
        return new SmallSite(number, false);
    }

    /** The same with a photo of 3 MB. */
    public static SmallSite large(int number) {
        return new SmallSite(number, true);
    }

    /** The name of this state's release; those of later states are later. */
    public ReleaseId id() {
        Object[] prints = files.values().stream().map(ReleaseFile::print).toArray();
        return ReleaseId.of(FIRST.plus(Duration.ofHours(number)), Digest.of(prints));
    }

    /** The name of a release after this one and before the next, which goes back to another. */
    ReleaseId later(int minutes) {
        return ReleaseId.of(
                FIRST.plus(Duration.ofHours(number)).plus(Duration.ofMinutes(minutes)),
                Digest.of(minutes));
    }

    /** All of it, by path. */
    public SortedMap<OutputPath, ReleaseFile> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** What a reader is to get. */
    public byte[] bytes(OutputPath path) {
        try {
            return files.get(path).content().read();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** Of an article's page; article 1 is in state 1 alone, article 4 in the states 1 to 4. */
    public static OutputPath page(int article) {
        return new OutputPath(pathOf(article));
    }

    private String article(int article, String head, boolean largePhoto) {
        // One article of each state is another than it was: the one that was the newest.
        int version = article <= number + 2 ? 2 : 1;
        byte[] photo = new byte[largePhoto && article == number ? 3 << 20 : 500];
        Arrays.fill(photo, (byte) (article * 7 + version));
        String name = "ảnh/" + named("photo", "jpg", photo);
        add(Wave.PHOTO, name, photo);
        return head
                + "<h1>Bài "
                + article
                + ", bản "
                + version
                + "</h1>"
                + "<img src='/"
                + encoded("ảnh")
                + "/"
                + named("photo", "jpg", photo)
                + "'>"
                + "<a href=../index.html>Tin</a><a href='/#bai'>Trang nhất</a>"
                + "<a href=https://example.org/>Nơi khác</a>";
    }

    private String asset(String name, String kind, String text) {
        String path = "tai-nguyen/" + named(name, kind, text.getBytes(StandardCharsets.UTF_8));
        add(Wave.ASSET, path, text);
        return path;
    }

    private static String named(String name, String kind, byte[] bytes) {
        return name + "-" + Digest.ofBytes(bytes).shortHex(12) + "." + kind;
    }

    private static String pathOf(int article) {
        return "tin/bai " + article + "/index.html";
    }

    private static String link(int article) {
        return "<a href=\"/tin/bai%20" + article + "/\">Bài " + article + "</a>";
    }

    private static String deep() {
        return String.join("/", Collections.nCopies(12, "sau"));
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8);
    }

    private void add(Wave wave, String path, String text) {
        add(wave, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(Wave wave, String path, byte[] bytes) {
        OutputPath at = new OutputPath(path);
        Fingerprint print = Digest.ofBytes(bytes);
        files.put(at, new ReleaseFile(at, print, bytes.length, wave, serving(path), bytes::clone));
    }

    private static Serving serving(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> new Serving("text/html; charset=utf-8", "", "no-cache");
            case "css" -> new Serving("text/css; charset=utf-8", "", "max-age=31536000, immutable");
            case "js" -> new Serving("text/javascript; charset=utf-8", "", "immutable");
            case "jpg" -> new Serving("image/jpeg", "", "max-age=31536000, immutable");
            case "xml" -> new Serving("application/rss+xml; charset=utf-8", "", "max-age=300");
            default -> new Serving("text/plain; charset=utf-8", "", "no-cache");
        };
    }

    @Override
    public String toString() {
        return "state " + number + ", " + id();
    }
}

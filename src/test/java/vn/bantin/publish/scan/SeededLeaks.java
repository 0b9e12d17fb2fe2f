package vn.bantin.publish.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import vn.bantin.diagnostic.Fault;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.OutputPath;

/** Sixty files that must not leave, each with the one thing that is wrong with it. */
final class SeededLeaks {
    static final String TITLE = "Họp kín bàn nhân sự \"khoá mới\"";
    static final String SENTENCE = "Chị em dự kiến giới thiệu ba người";
    static final String CAPTION = "Bốn đại biểu trong buổi gặp chưa công bố";
    static final String ADDRESS = "/tin-tuc/2026/12/hop-kin-ban-nhan-su/";
    static final String FILE_NAME = "hop-kin-thang-chap.md";
    static final String PHOTO_NAME = "DSC_hop_kin_07.jpg";
    static final String DRAFT = "content/tin-tuc/2026/hop-kin-thang-chap.md";
    static final String VALUE = "gX7&pQ2<mZ9+tR4/";
    static final byte[] ORIGINAL = jpeg(segment(0xDB, "0123456789"));

    /** Put together here so that no scanner of repositories takes them for real. */
    static final String GITHUB = "ghp" + "_" + "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8";

    static final String JWT =
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                    + "eyJzdWIiOiIxMjM0NSJ9"
                    + ".dBjftJeZ4CVPmB92K27uhb";

    private final List<Seed> all = new ArrayList<>();

    private SeededLeaks() {}

    /**
     * A file with a leak.
     *
     * @param secret what no report may show; {@code ""} where there is nothing to be shown
     * @param at what the report says of the place behind the name of the file
     */
    record Seed(String name, OutputPath path, byte[] bytes, Fault fault, String secret, String at) {
        @Override
        public String toString() {
            return name;
        }
    }

    static ScanRules rules() {
        MachinePlaces places =
                new MachinePlaces(
                        List.of(
                                new NamedSecret("basedir", "/srv/ci/phu-nu/trang"),
                                new NamedSecret("home", "/home/lananh"),
                                new NamedSecret("cache", "C:\\ban-tin\\target\\cache")),
                        "lananh",
                        "may-dung-01");
        return new ScanRules(
                List.of(
                        new Canary(Canary.Part.TITLE, TITLE, DRAFT),
                        new Canary(Canary.Part.SENTENCE, SENTENCE, DRAFT),
                        new Canary(Canary.Part.CAPTION, CAPTION, DRAFT),
                        new Canary(Canary.Part.ADDRESS, ADDRESS, DRAFT),
                        new Canary(Canary.Part.FILE_NAME, FILE_NAME, DRAFT),
                        new Canary(Canary.Part.PHOTO_NAME, PHOTO_NAME, DRAFT)),
                List.of(
                        new PrivatePhoto(
                                Digest.ofBytes(ORIGINAL), ORIGINAL.length, "content/a/goc.jpg")),
                SecretValues.of(Map.of("KHO_TOKEN", VALUE, "TERM", "xterm-256color")),
                places.texts(),
                Set.of());
    }

    static List<Seed> all() {
        SeededLeaks leaks = new SeededLeaks();
        leaks.drafts();
        leaks.draftsElsewhere();
        leaks.values();
        leaks.keys();
        leaks.places();
        leaks.names();
        leaks.contents();
        leaks.photos();
        return leaks.all;
    }

    private void drafts() {
        Fault fault = Fault.LEAK_DRAFT;
        text(
                "title in text",
                "a.html",
                "<p>1</p>\n <h2>" + html(TITLE) + "</h2>",
                fault,
                TITLE,
                ":2:6");
        text("in an attribute", "a.html", "<img alt='" + html(TITLE) + "'>", fault, TITLE, ":1:11");
        text("in a comment", "a.html", "<!-- " + SENTENCE + " -->", fault, SENTENCE, ":1:6");
        text("as numbers", "a.html", "<p>" + numbers(SENTENCE) + "</p>", fault, SENTENCE, ":1:4");
        text("over lines", "a.html", SENTENCE.replace(" ", "\n   "), fault, SENTENCE, ":1:1");
        text("hard blanks", "a.html", SENTENCE.replace(" ", "&nbsp;"), fault, SENTENCE, ":1:1");
        text("in JSON-LD", "a.html", json(TITLE), fault, TITLE, ":1:37");
        text("escaped JSON", "tim.json", ascii(SENTENCE), fault, SENTENCE, ":1:7");
        text("in a feed", "feed.xml", "<title>" + html(TITLE) + "</title>", fault, TITLE, ":1:8");
        text("in CDATA", "feed.xml", "<![CDATA[<p>" + CAPTION + "]]>", fault, CAPTION, ":1:13");
        text("doubly escaped", "feed.xml", "&lt;p&gt;" + CAPTION, fault, CAPTION, ":1:10");
        text("in a sitemap", "sitemap.xml", "<loc>https://x.vn" + ADDRESS, fault, ADDRESS, ":1:18");
        text("a link to it", "a.html", "<a href=\"" + ADDRESS + "\">", fault, ADDRESS, ":1:10");
        text("its file", "a.html", "<!-- content/" + FILE_NAME + " -->", fault, FILE_NAME, ":1:14");
        text(
                "its photo",
                "a.html",
                "<img src=/anh/" + PHOTO_NAME + ">",
                fault,
                PHOTO_NAME,
                ":1:15");
    }

    private void draftsElsewhere() {
        Fault fault = Fault.LEAK_DRAFT;
        String nfd = Normalizer.normalize(CAPTION, Normalizer.Form.NFD);
        text("decomposed", "a.html", "<p>" + nfd, fault, CAPTION, "");
        text("in CSS", "a.css", "/* " + SENTENCE + " */", fault, SENTENCE, ":1:4");
        text("in SVG", "a.svg", "<svg><title>" + SENTENCE, fault, SENTENCE, ":1:13");
        text("in a script", "a.js", "let x='" + SENTENCE + "';", fault, SENTENCE, ":1:8");
        String far = "<p>Tin thường ngày</p>\n".repeat(9_000);
        text("far behind", "a.html", far + SENTENCE, fault, SENTENCE, ":9001:1");
        String cut = "ớ".repeat(32_760);
        text("over a seam", "a.html", cut + SENTENCE, fault, SENTENCE, ":1:32761");
        bytes(
                "in UTF-16",
                "a.xml",
                in(StandardCharsets.UTF_16, "<a>" + SENTENCE),
                fault,
                SENTENCE,
                ":1:5");
        bytes("gzipped", "a.html.gz", gzip("<p>\n" + SENTENCE), fault, SENTENCE, ":2:1");
        String page = "tin-tuc/2026/12/hop-kin-ban-nhan-su/index.html";
        all.add(
                new Seed(
                        "a page of it",
                        new OutputPath(page),
                        utf8("<p>"),
                        fault,
                        "hop-kin-ban",
                        ""));
        String photo = "anh/" + PHOTO_NAME;
        all.add(new Seed("a photo of it", new OutputPath(photo), utf8("-"), fault, PHOTO_NAME, ""));
    }

    private void values() {
        Fault fault = Fault.LEAK_ENVIRONMENT;
        text("value in text", "a.html", "<p>" + html(VALUE), fault, VALUE, ":1:4");
        text("value as it is", "a.js", "x='" + VALUE + "'", fault, VALUE, ":1:4");
        byte[] utf8 = utf8(VALUE);
        String hex = HexFormat.of().formatHex(utf8);
        text("in hex", "a.js", "x='" + hex + "'", fault, hex, ":1:4");
        String url = "gX7%26pQ2%3CmZ9%2BtR4%2F";
        text("for an address", "a.html", "<a href='?k=" + url, fault, url, ":1:13");
        String base64 = Base64.getEncoder().encodeToString(utf8("lan:" + VALUE));
        text("in base64", "a.js", "x='" + base64 + "'", fault, base64, ":1:10");
        text("value in CSS", "a.css", "/* " + VALUE + " */", fault, VALUE, ":1:4");
    }

    private void keys() {
        Fault fault = Fault.LEAK_KEY;
        String begin = "-----BEGIN ";
        text("a key", "a.txt", begin + "RSA PRIVATE KEY-----\nMIIE", fault, "MIIE", ":1:5");
        text(
                "of OpenSSH",
                "a.txt",
                "\n" + begin + "OPENSSH PRIVATE KEY-----\nb3Bl",
                fault,
                "b3Bl",
                ":2:5");
        text(
                "of OpenPGP",
                "a.txt",
                begin + "PGP PRIVATE KEY BLOCK-----\nlQOY",
                fault,
                "lQOY",
                ":1:5");
        text("of PuTTY", "a.txt", "PuTTY-User-Key-File-3: ssh-rsa", fault, "", ":1:1");
        text("of GitHub", "a.html", "<p>" + GITHUB, fault, GITHUB, ":1:4");
        text("hidden by numbers", "a.html", numbers(GITHUB), fault, GITHUB, ":1:1");
        String gitlab = "glpat" + "-" + "a1B2c3D4e5F6g7H8i9J0";
        text("of GitLab", "a.js", "t='" + gitlab + "'", fault, gitlab, ":1:4");
        String slack = "xoxb" + "-" + "123456789012-abcdefGHIJKL";
        text("of Slack", "a.json", "{\"t\":\"" + slack + "\"}", fault, slack, ":1:7");
        String google = "AIza" + "SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q";
        text("of Google", "a.html", "?key=" + google, fault, google, ":1:6");
        String aws = "AKIA" + "IOSFODNN7ABCDEFG";
        text("of AWS", "a.css", "/*" + aws + "*/", fault, aws, ":1:3");
        String bot = "1234567890" + ":AAF1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q";
        text("of a bot", "a.js", "b='" + bot + "'", fault, bot, ":1:13");
        text("a web token", "a.html", "<a href='?t=" + JWT, fault, JWT, ":1:13");
        text(
                "user in an address",
                "a.html",
                "https://lan:Mk9x8Tq2@kho.vn/",
                fault,
                "Mk9x8Tq2",
                ":1:5");
        Fault password = Fault.LEAK_PASSWORD;
        text("a password", "a.js", "{password: 'Tq7xK9mZ2p'}", password, "Tq7xK9mZ2p", ":1:2");
        text(
                "aws secret",
                "a.txt",
                "aws_secret_access_key = q8Zk3/xW9vLmT5yB7nR2cD4fG6hJ1kP0sQeUiOaX",
                password,
                "q8Zk3",
                ":1:5");
    }

    private void places() {
        Fault fault = Fault.LEAK_MACHINE_PATH;
        String basedir = "/srv/ci/phu-nu/trang";
        text("basedir", "a.html", "<!-- " + basedir + "/content -->", fault, basedir, ":1:6");
        text("home", "a.js", "//# at /home/lananh/x", fault, "lananh", ":1:8");
        text(
                "on Windows",
                "a.json",
                "C:\\\\ban-tin\\\\target\\\\cache\\\\x",
                fault,
                "ban-tin",
                ":1:1");
        text("as an address", "a.html", "<a href='file:///etc/x'>", fault, "/etc/x", ":1:10");
        text("who and where", "a.html", "<!-- lananh@may-dung-01 -->", fault, "lananh", ":1:6");
    }

    private void names() {
        name(".git/config", Fault.LEAK_HIDDEN_FILE);
        name("tin/.env", Fault.LEAK_HIDDEN_FILE);
        name("tin/.DS_Store", Fault.LEAK_HIDDEN_FILE);
        name("tin/Thumbs.db", Fault.LEAK_FILE_TYPE);
        name("tin/nhap.md", Fault.LEAK_FILE_TYPE);
        name("tin/index.html.bak", Fault.LEAK_FILE_TYPE);
        name("tin/index.html~", Fault.LEAK_FILE_TYPE);
        name("mat-khau.kdbx", Fault.LEAK_FILE_TYPE);
        name("danh-sach.xlsx", Fault.LEAK_FILE_TYPE);
    }

    private void contents() {
        Fault fault = Fault.LEAK_FILE_TYPE;
        bytes(
                "a ZIP as a photo",
                "a.jpg",
                in(StandardCharsets.ISO_8859_1, "PK\u0003\u0004\u0014\0"),
                fault,
                "",
                "");
        bytes("a database as text", "a.txt", utf8("SQLite format 3\0\u0010"), fault, "", "");
        bytes(
                "an office document",
                "a.pdf",
                in(StandardCharsets.ISO_8859_1, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
                fault,
                "",
                "");
        bytes("a source as a page", "a.html", utf8("---\ntitle: A\n---\n"), fault, "", "");
        bytes(
                "a class",
                "a.js",
                in(StandardCharsets.ISO_8859_1, "\u00CA\u00FE\u00BA\u00BE\0\0"),
                fault,
                "",
                "");
    }

    private void photos() {
        Fault fault = Fault.LEAK_PHOTO_METADATA;
        String gps =
                "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\u001A\0\0\0\0";
        bytes("a place", "a.jpg", jpeg(segment(0xE1, gps)), fault, "", " (byte 6)");
        bytes(
                "a comment of a JPEG",
                "a.jpg",
                jpeg(segment(0xFE, "chị Lan")),
                fault,
                "chị Lan",
                " (byte 6)");
        bytes(
                "a comment of a PNG",
                "a.png",
                png("tEXt", "Author\0Lan Anh"),
                fault,
                "Lan Anh",
                " (byte 41)");
        bytes(
                "Exif of a PNG",
                "a.png",
                png("eXIf", "MM\0*\0\0\0\u0008\0\0\0\0\0\0"),
                fault,
                "",
                " (byte 41)");
        bytes(
                "Exif of a WebP",
                "a.webp",
                webp("EXIF", "MM\0*\0\0\0\u0008\0\0\0\0\0\0"),
                fault,
                "",
                " (byte 30)");
        bytes("a comment of a GIF", "a.gif", gif("Lan Anh"), fault, "Lan Anh", " (byte 15)");
        String xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><xmp:CreatorTool>Lan Anh";
        bytes("XMP", "a.jpg", jpeg(segment(0xE1, xmp)), fault, "Lan Anh", " (byte 35)");
        byte[] film =
                ByteBuffer.allocate(80)
                        .put(jpeg(new byte[0]))
                        .put(utf8("ftypmp42 Lan Anh"))
                        .array();
        bytes("the original", "a.jpg", ORIGINAL, Fault.LEAK_PHOTO_ORIGINAL, "", "");
        bytes("a film behind", "a.jpg", film, fault, "Lan Anh", " (byte 4)");
    }

    private void text(
            String name, String file, String text, Fault fault, String secret, String at) {
        bytes(name, file, utf8(text), fault, secret, at);
    }

    private void bytes(
            String name, String file, byte[] bytes, Fault fault, String secret, String at) {
        String path = "tin/" + all.size() + "/" + file;
        all.add(new Seed(name, new OutputPath(path), bytes, fault, secret, at));
    }

    private void name(String path, Fault fault) {
        all.add(new Seed(path, new OutputPath(path), utf8("x"), fault, "", ""));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] in(Charset charset, String text) {
        return text.getBytes(charset);
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String json(String text) {
        return "<script type='application/ld+json'>\"" + text.replace("\"", "\\\"") + "\"</script>";
    }

    private static String ascii(String text) {
        StringBuilder json = new StringBuilder("{\"t\":\"");
        text.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
        return json + "\"}";
    }

    private static String numbers(String text) {
        StringBuilder html = new StringBuilder();
        text.chars()
                .forEach(
                        c ->
                                html.append(c % 2 == 0 ? "&#" + c : "&#x" + Integer.toHexString(c))
                                        .append(';'));
        return html.toString();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(utf8(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] segment(int marker, String content) {
        byte[] bytes = in(StandardCharsets.ISO_8859_1, content);
        return content.chars().anyMatch(c -> c > 0xFF)
                ? segment(marker, utf8(content))
                : segment(marker, bytes);
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    private static byte[] jpeg(byte[] segments) {
        return ByteBuffer.allocate(4 + segments.length)
                .putShort((short) 0xFFD8)
                .put(segments)
                .putShort((short) 0xFFD9)
                .array();
    }

    private static byte[] png(String type, String content) {
        byte[] bytes = in(StandardCharsets.ISO_8859_1, content);
        ByteBuffer png = ByteBuffer.allocate(8 + 25 + 12 + bytes.length + 12);
        png.put(in(StandardCharsets.ISO_8859_1, "\u0089PNG\r\n\u001A\n"));
        chunk("IHDR", new byte[13], png);
        chunk(type, bytes, png);
        chunk("IEND", new byte[0], png);
        return png.array();
    }

    private static void chunk(String type, byte[] content, ByteBuffer to) {
        CRC32 crc = new CRC32();
        crc.update(utf8(type));
        crc.update(content);
        to.putInt(content.length).put(utf8(type)).put(content).putInt((int) crc.getValue());
    }

    private static byte[] webp(String type, String content) {
        byte[] bytes = in(StandardCharsets.ISO_8859_1, content);
        ByteBuffer webp =
                ByteBuffer.allocate(12 + 10 + 8 + bytes.length)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN);
        webp.put(utf8("RIFF")).putInt(webp.capacity() - 8).put(utf8("WEBPVP8L")).putInt(2);
        webp.put((byte) 0x2F).put((byte) 0).put(utf8(type)).putInt(bytes.length).put(bytes);
        return webp.array();
    }

    private static byte[] gif(String comment) {
        byte[] text = utf8(comment);
        ByteBuffer gif = ByteBuffer.allocate(13 + 2 + 1 + text.length + 1 + 1);
        gif.put(utf8("GIF89a")).put(new byte[7]).put((byte) 0x21).put((byte) 0xFE);
        gif.put((byte) text.length).put(text).put((byte) 0).put((byte) 0x3B);
        return gif.array();
    }
}

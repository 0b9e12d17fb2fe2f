package vn.bantin.publish.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import vn.bantin.portal.SamplePortal;

/**
 * A portal of a few pages below {@code /bao/}, with old addresses of every form that an editor can
 * write, one of them like another page's but for a capital, and with something that was taken down.
 */
final class SmallPortal {
    static final String CONFIG =
            """
            title: Báo nhỏ
            baseUrl: https://cong.example/bao/
            icon: icon.png
            sections:
              - {path: tin-tuc, title: Tin tức}
            comments: {provider: waline, server: https://binh-luan.example}
            """;

    private static final SamplePortal BUILT = build();

    private SmallPortal() {}

    static SamplePortal built() {
        return BUILT;
    }

    /** The one file of the output whose path fits an expression. */
    static String path(String expression) {
        return built().files().keySet().stream()
                .map(address -> address.substring(1))
                .filter(path -> path.matches(expression))
                .findFirst()
                .orElseThrow();
    }

    private static SamplePortal build() {
        Map<String, String> files = new TreeMap<>();
        files.put("site.yaml", CONFIG);
        files.put(
                "tin-tuc/2026/bai-mot.md",
                article(
                        "Bài một",
                        "aliases: [/cu/123.htm, /cu/bai-mot/, /Cu-ABC/ABC.aspx, /tin-tuc/2026/Bai-Hai/,"
                                + " /x~y, '/a,b.html', /cu/anh.jpg]"));
        files.put("tin-tuc/2026/bai-hai.md", article("Bài hai", "slug: bai-hai"));
        files.put(
                "tin-tuc/2026/da-go.md",
                article("Bài đã gỡ", "status: withdrawn\naliases: [/cu/da-go.htm]"));
        try {
            Path content = Files.createTempDirectory("bantin-small");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path at = content.resolve(file.getKey());
                Files.createDirectories(at.getParent());
                Files.writeString(at, file.getValue());
            }
            Files.copy(Path.of("content/icon.png"), content.resolve("icon.png"));
            return SamplePortal.of(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String article(String title, String more) {
        return """
               ---
               title: %s
               date: 20/10/2026 - 08:30
               author: Lê Hà
               %s
               ---
               Chị em trong xóm gặp nhau ở nhà văn hoá để bàn việc cuối năm.
               """
                .formatted(title, more);
    }
}

package vn.bantin.content;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.config.SiteConfig.PhotoLevels;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.Target.Missing;
import vn.bantin.content.Target.Page;
import vn.bantin.content.Target.Picture;
import vn.bantin.content.Target.Why;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Level;
import vn.bantin.diagnostic.Messages;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;

/** One small portal round the bodies of the tests. */
final class Bodies {
    static final BodyRenderer RENDERER = new BodyRenderer();

    private static final Messages VIETNAMESE = new Messages(Language.VI);

    private static final PhotoLevels LEVELS =
            new PhotoLevels(Level.WARNING, Level.WARNING, Level.WARNING);

    private Bodies() {}

    /** What is beside {@code content/tin-tuc/2022/bai.md}, whose body starts on line 1. */
    static BodyContext context(boolean absolute, String language) {
        return new BodyContext(
                new SourcePath("tin-tuc/2022/bai.md"),
                1,
                "Tập huấn “bình đẳng giới”",
                "PNTH",
                photos(),
                targets(),
                "https://portal.example/tin-tuc/2022/bai/",
                absolute,
                !absolute,
                language,
                LEVELS);
    }

    static Outcome<Body> render(String markdown) {
        return RENDERER.render(new BodyText(markdown, context(false, "vi")));
    }

    static String html(String markdown) {
        return render(markdown).value().html();
    }

    /** Messages as an editor sees them, without the file's name. */
    static List<String> messages(String markdown) {
        return render(markdown).diagnostics().stream()
                .sorted()
                .map(VIETNAMESE::format)
                .map(message -> message.replace("content/tin-tuc/2022/bai.md:", ""))
                .toList();
    }

    private static SortedMap<String, PhotoDetails> photos() {
        SortedMap<String, PhotoDetails> photos = new TreeMap<>();
        photos.put(
                "co-chi-tiet.jpg",
                new PhotoDetails(
                        "Mười phụ nữ <ngồi> quanh bàn",
                        "Chú thích riêng",
                        "Lê Hà",
                        false,
                        List.of(),
                        Optional.empty()));
        photos.put(
                "chi-co-alt.jpg",
                new PhotoDetails(
                        "Toàn cảnh hội trường", "", "", false, List.of(), Optional.empty()));
        return photos;
    }

    private static SortedMap<String, Target> targets() {
        SortedMap<String, Target> targets = new TreeMap<>();
        for (String name :
                List.of(
                        "hao.jpg",
                        "nhom.png",
                        "co-chi-tiet.jpg",
                        "chi-co-alt.jpg",
                        "ảnh đẹp.jpg",
                        "a b.jpg")) {
            String file = name.replace(' ', '-').replace("ả", "a").replace("đẹ", "de");
            targets.put(name, new Picture("/anh/" + file, 1200, 800, "", "", Credit.NONE));
        }
        targets.put("khac.md", new Page("/tin-tuc/2022/khac/", "/lite/tin-tuc/2022/khac/"));
        targets.put("../2021/cu.md", new Page("/tin-tuc/2021/cu/", "/lite/tin-tuc/2021/cu/"));
        targets.put("thieu.md", new Missing(Why.NO_FILE, "khac.md"));
        targets.put("mat.md", new Missing(Why.NO_FILE, ""));
        targets.put("www.mat.vn/trang", new Missing(Why.NO_FILE, ""));
        targets.put("mat.jpg", new Missing(Why.NO_FILE, "hao.jpg"));
        targets.put("nhap.md", new Missing(Why.NOT_PUBLISHED, ""));
        targets.put("../../../etc/passwd", new Missing(Why.OUTSIDE, ""));
        targets.put("hong.jpg", new Missing(Why.UNUSABLE, ""));
        return targets;
    }
}

package vn.bantin.build;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small portal that people edit at random: its sources as values, and one edit after another. */
final class Newsroom {
    static final int ARTICLES = 25;

    private static final List<String> SECTIONS = List.of("tin-tuc", "su-kien", "gia-dinh");
    private static final List<String> TAGS = List.of("Lúa", "lúa", "Chợ phiên", "Dệt", "Hoà bình");
    private static final List<String> AUTHORS = List.of("an", "Trần Bình", "Hạ Thu", "Bút Nhà");
    private static final List<String> WORDS =
            List.of("gặt", "chợ", "suối", "bếp", "mưa", "lửa", "thuyền", "đồi", "chè", "dệt");

    private final Random random;
    private final SortedMap<String, Draft> drafts = new TreeMap<>();
    private final SortedMap<String, byte[]> others = new TreeMap<>();
    private int hours;
    private int made;

    Newsroom(long seed) {
        this.random = new Random(seed);
        NewsroomFiles.PORTAL.forEach((path, text) -> others.put(path, bytes(text)));
        for (int picture = 0; picture < 4; picture++) {
            others.put("content/tin-tuc/anh-" + picture + ".png", Drawings.png(picture));
        }
        for (int article = 0; article < ARTICLES; article++) {
            add();
        }
    }

    /** All files of the portal, by path. */
    SortedMap<String, byte[]> sources() {
        SortedMap<String, byte[]> files = new TreeMap<>(others);
        drafts.forEach((path, draft) -> files.put(path, bytes(draft.text())));
        return files;
    }

    /** The build clock. */
    String now() {
        return TestSite.NOW.plusSeconds(3600L * hours).toString();
    }

    /** Makes one edit of any kind, and says which. */
    String edit() {
        List<Edit> kinds = edits();
        Edit edit = kinds.get(random.nextInt(kinds.size()));
        edit.work().run();
        return edit.name();
    }

    private record Edit(String name, Runnable work) {}

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>(editsOfOne());
        edits.add(new Edit("add", this::add));
        edits.add(new Edit("delete", () -> drafts.remove(any().path)));
        edits.add(new Edit("rename", () -> move(any(), "content/" + section() + "/doi-" + made++)));
        edits.add(new Edit("swap", this::swap));
        edits.add(new Edit("clock", () -> hours += 1 + random.nextInt(60)));
        edits.add(new Edit("nothing", () -> {}));
        edits.add(
                new Edit(
                        "site", () -> replace("content/site.yaml", "Câu ", "Câu " + word() + " ")));
        edits.add(
                new Edit(
                        "people",
                        () -> replace("content/people.yaml", "bio: ", "bio: " + word() + " ")));
        edits.add(
                new Edit(
                        "include",
                        () -> replace("templates/ba.ftlh", "<p>", "<p>" + word() + " ")));
        edits.add(new Edit("override", () -> toggle("templates/month.ftlh", "<p>${title}</p>\n")));
        edits.add(
                new Edit("picture", () -> others.put(picture(), Drawings.png(random.nextInt(40)))));
        edits.add(
                new Edit("index", () -> toggle("content/su-kien/_index.md", NewsroomFiles.INDEX)));
        return edits;
    }

    private List<Edit> editsOfOne() {
        return List.of(
                new Edit("body", () -> any().body += "\n\nThêm " + word() + " " + word() + "."),
                new Edit("title", () -> any().title += " " + word()),
                new Edit("date", () -> any().day += random.nextInt(41) - 20),
                new Edit("slug", () -> any().slug = "moi-" + made++),
                new Edit("section", () -> move(any(), "content/" + section() + "/doi-" + made++)),
                new Edit("tag", () -> any().tag = pick(TAGS)),
                new Edit("author", () -> any().author = pick(AUTHORS)),
                new Edit(
                        "status",
                        () -> any().status = pick(List.of("draft", "published", "withdrawn"))),
                new Edit("expire", () -> any().expireDay = 320 + random.nextInt(20)),
                new Edit("cover", () -> any().cover = pick(List.of("", picture().substring(8)))),
                new Edit("related", () -> any().related = any().path.substring(8)),
                new Edit("alias", () -> any().alias = "/cu/" + random.nextInt(30) + ".htm"),
                new Edit("heading", this::linkToHeading),
                new Edit(
                        "link",
                        () -> any().body = "Xem [bài](../" + any().path.substring(8) + ")."));
    }

    private void add() {
        Draft draft = new Draft();
        draft.path = "content/" + section() + "/bai-" + made + ".md";
        draft.title = "Bài " + made + " " + word() + " " + word();
        draft.slug = "bai-" + made++;
        draft.day = random.nextInt(330);
        draft.tag = pick(TAGS);
        draft.author = pick(AUTHORS);
        draft.body = "Chuyện " + word() + " và " + word() + ".";
        draft.cover = random.nextInt(3) == 0 ? picture().substring(8) : "";
        drafts.put(draft.path, draft);
    }

    private void move(Draft draft, String to) {
        drafts.remove(draft.path);
        draft.path = to + ".md";
        drafts.put(draft.path, draft);
    }

    private void linkToHeading() {
        Draft target = any();
        target.body += "\n\n## Mục\n\nĐoạn.";
        any().body = "Xem [mục](../" + target.path.substring(8) + "#muc).";
    }

    private void swap() {
        Draft one = any();
        Draft other = any();
        String path = one.path;
        one.path = other.path;
        other.path = path;
        drafts.put(one.path, one);
        drafts.put(other.path, other);
    }

    private void replace(String path, String from, String to) {
        String text = new String(others.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        others.put(path, bytes(text.replace(from, to)));
    }

    private void toggle(String path, String text) {
        if (others.remove(path) == null) {
            others.put(path, bytes(text));
        }
    }

    private Draft any() {
        if (drafts.size() < 5) {
            add();
        }
        return new ArrayList<>(drafts.values()).get(random.nextInt(drafts.size()));
    }

    private String section() {
        return pick(SECTIONS);
    }

    private String word() {
        return pick(WORDS);
    }

    private static String pictureName(int number) {
        return "content/tin-tuc/anh-" + number + ".png";
    }

    private String picture() {
        return pictureName(random.nextInt(4));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An article as its editor sees it. */
    private static final class Draft {
        private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

        private String path = "";
        private String title = "";
        private String slug = "";
        private String tag = "";
        private String author = "";
        private String status = "published";
        private String cover = "";
        private String related = "";
        private String alias = "";
        private String body = "";
        private int day;
        private int expireDay = -1;

        String text() {
            StringBuilder text = new StringBuilder("---\n");
            line(text, "title", title);
            line(text, "slug", slug);
            line(text, "date", FIRST_DAY.plusDays(day).toString());
            line(text, "author", author);
            line(text, "tags", "[" + tag + "]");
            line(text, "status", status);
            if (expireDay >= 0) {
                line(text, "expireAt", FIRST_DAY.plusDays(expireDay).toString());
            }
            if (!cover.isEmpty()) {
                line(text, "cover", "{src: ../" + cover + ", caption: Hình}");
            }
            if (!alias.isEmpty()) {
                line(text, "aliases", "[" + alias + "]");
            }
            if (!related.isEmpty() && !path.endsWith(related)) {
                line(text, "related", "[../" + related + "]");
            }
            return text.append("---\n").append(body).append('\n').toString();
        }

        private static void line(StringBuilder text, String key, String value) {
            text.append(key).append(": ").append(value).append('\n');
        }
    }
}

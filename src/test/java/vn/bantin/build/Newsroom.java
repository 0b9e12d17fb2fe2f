package vn.bantin.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A portal that people edit at random: its sources as values, and how far its clock has gone. */
final class Newsroom {
    static final int ARTICLES = 120;
    static final List<String> TAGS = List.of("Lúa", "lúa", "Chợ phiên", "Dệt", "Hoà bình");

    private static final int PICTURES = 12;
    private static final List<String> SECTIONS = List.of("tin-tuc", "su-kien", "gia-dinh");
    private static final List<String> AUTHORS = List.of("an", "Trần Bình", "Hạ Thu", "Bút Nhà");
    private static final List<String> WORDS =
            List.of("gặt", "chợ", "suối", "bếp", "mưa", "lửa", "thuyền", "đồi", "chè", "dệt");

    final Random random;
    SortedMap<String, Draft> drafts = new TreeMap<>();
    SortedMap<String, byte[]> others = new TreeMap<>();
    int minutes;
    int version;
    private int made;

    Newsroom(long seed) {
        this(seed, ARTICLES);
    }

    Newsroom(long seed, int articles) {
        this.random = new Random(seed);
        NewsroomFiles.PORTAL.forEach((path, text) -> others.put(path, bytes(text)));
        for (int picture = 0; picture < PICTURES; picture++) {
            others.put("content/tin-tuc/anh-" + picture + ".png", Drawings.png(picture));
        }
        for (int article = 0; article < articles; article++) {
            add();
        }
    }

    /** With a twin of every page. */
    Newsroom withTwins() {
        replace("content/site.yaml", "pageSize:", "lite: true\npageSize:");
        return this;
    }

    /** All files of the portal, by path. */
    SortedMap<String, byte[]> sources() {
        SortedMap<String, byte[]> files = new TreeMap<>(others);
        drafts.forEach((path, draft) -> files.put(path, bytes(draft.text())));
        return files;
    }

    /** The build clock. */
    String now() {
        return TestSite.NOW.plusSeconds(60L * minutes).toString();
    }

    /** The version of the plugin. */
    String generator() {
        return "bản " + version;
    }

    /** Day of the build clock, counted as in {@link Draft}. */
    int today() {
        return Draft.day(
                TestSite.NOW
                        .plusSeconds(60L * minutes)
                        .atZone(java.time.ZoneOffset.ofHours(7))
                        .toLocalDate());
    }

    /** What {@link #takeBack} needs. */
    Newsroom copy() {
        Newsroom copy = new Newsroom(0, 0);
        copy.take(this);
        return copy;
    }

    /** As before some edits; the clock and the version go on. */
    void takeBack(Newsroom before) {
        int minutesNow = minutes;
        int versionNow = version;
        take(before);
        minutes = minutesNow;
        version = versionNow;
    }

    private void take(Newsroom from) {
        drafts = new TreeMap<>();
        from.drafts.forEach((path, draft) -> drafts.put(path, draft.copy()));
        others = new TreeMap<>(from.others);
        minutes = from.minutes;
        version = from.version;
    }

    /** Takes out all links, which may lead to what is not published any more. */
    void mend() {
        for (Draft draft : drafts.values()) {
            draft.related = "";
            draft.body = draft.body.contains("](") ? "Chuyện khác." : draft.body;
        }
    }

    void add() {
        Draft draft = new Draft();
        int number = nextNumber();
        draft.path = "content/" + section() + "/bai-" + number + ".md";
        draft.title = "Bài " + number + " " + word() + " " + word();
        draft.slug = "bai-" + number;
        draft.day = random.nextInt(330);
        draft.tags = List.of(pick(TAGS));
        draft.author = pick(AUTHORS);
        draft.topic = number % 3 == 0 ? "" : "Loạt bài " + number % 3;
        // With none, the first one would be news to every page.
        draft.correction = number % 15 == 0 ? "Sửa đầu" : "";
        draft.body = "Chuyện " + word() + " và " + word() + ".";
        draft.cover = random.nextInt(4) == 0 ? picture().substring("content/".length()) : "";
        drafts.put(draft.path, draft);
    }

    void move(Draft draft, String to) {
        drafts.remove(draft.path);
        draft.path = to + ".md";
        drafts.put(draft.path, draft);
    }

    void replace(String path, String from, String to) {
        String text = new String(others.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        if (others.containsKey(path)) {
            others.put(path, bytes(text.replace(from, to)));
        }
    }

    void toggle(String path, String text) {
        if (others.remove(path) == null) {
            others.put(path, bytes(text));
        }
    }

    Draft any() {
        if (drafts.size() < 5) {
            add();
        }
        return new ArrayList<>(drafts.values()).get(random.nextInt(drafts.size()));
    }

    int nextNumber() {
        return made++;
    }

    String section() {
        return pick(SECTIONS);
    }

    String word() {
        return pick(WORDS);
    }

    String author() {
        return pick(AUTHORS);
    }

    /** One that is there. */
    String picture() {
        List<String> there = others.keySet().stream().filter(p -> p.endsWith(".png")).toList();
        return pick(there);
    }

    String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

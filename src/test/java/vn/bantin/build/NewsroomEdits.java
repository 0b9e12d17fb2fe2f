package vn.bantin.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.build.EditKind.Where;

/** The 29 kinds of edit of the catalogue, in its order and by its names, and a few of our own. */
final class NewsroomEdits {
    private final Newsroom newsroom;
    private String touched = "";

    NewsroomEdits(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** The file that the last edit was about, where that edit is one of the disk. */
    String touched() {
        return touched;
    }

    List<EditKind> all() {
        List<EditKind> kinds = new ArrayList<>();
        kinds.addAll(ofOneArticle());
        kinds.addAll(ofFiles());
        kinds.addAll(ofThePortal());
        kinds.addAll(ofOurOwn());
        return kinds;
    }

    private List<EditKind> ofOneArticle() {
        return List.of(
                new EditKind("1 body", () -> any().body += "\n\nThêm " + word() + " nữa."),
                new EditKind("2 title", () -> any().title += " " + word()),
                new EditKind("3 date", () -> any().day += newsroom.random.nextInt(61) - 30),
                new EditKind("4 slug", () -> any().slug = "moi-" + newsroom.nextNumber()),
                new EditKind("5 section", () -> rename(any(), newsroom.section())),
                new EditKind("6 tags and topic", this::tags),
                new EditKind("7 tag case", this::tagCase),
                new EditKind("8 status", this::status),
                new EditKind("9 future date", this::futureDate),
                new EditKind("10 expiry", this::expire));
    }

    private List<EditKind> ofFiles() {
        return List.of(
                new EditKind("11 delete", () -> newsroom.drafts.remove(any().path)),
                new EditKind(
                        "12 rename",
                        () -> {
                            Draft draft = any();
                            rename(draft, draft.source().split("/", 2)[0]);
                        }),
                new EditKind("13 add", newsroom::add),
                new EditKind("14 swap names", this::swap),
                new EditKind("15 duplicate, then delete", this::duplicate));
    }

    private List<EditKind> ofThePortal() {
        return List.of(
                new EditKind("16 template", () -> insert("templates/article.ftlh", "<h1>")),
                new EditKind("17 include", () -> insert("templates/ba.ftlh", "<p>")),
                new EditKind(
                        "18 19 override",
                        () -> newsroom.toggle("templates/month.ftlh", "<p>${title}</p>\n")),
                new EditKind(
                        "19 delete template",
                        () -> newsroom.toggle("templates/article.ftlh", NewsroomFiles.ARTICLE)),
                new EditKind("20 used value", () -> insert("content/site.yaml", "tagline: Câu ")),
                new EditKind(
                        "20 unused value",
                        Where.NOWHERE,
                        () -> insert("content/site.yaml", "# Ghi chú: ")),
                new EditKind("21 people", () -> insert("content/people.yaml", "bio: ")),
                new EditKind("22 picture, same size and time", Where.SAME_TIME, this::sameSize),
                new EditKind("23 delete picture", this::deletePicture),
                new EditKind("24 caption", () -> any().caption = "Hình " + word()),
                new EditKind("25 menu", () -> insert("content/site.yaml", "{title: Mục ")),
                new EditKind("26 move a folder", this::moveFolder),
                new EditKind("27 touch", Where.TOUCHED, () -> touched = any().path),
                new EditKind("28 version", Where.EVERYWHERE, () -> newsroom.version++),
                new EditKind("29 clock", this::clock));
    }

    private List<EditKind> ofOurOwn() {
        return List.of(
                new EditKind("author", () -> any().author = newsroom.author()),
                new EditKind("cover", () -> any().cover = picture()),
                new EditKind("related", () -> any().related = any().source()),
                new EditKind(
                        "alias", () -> any().alias = "/cu/" + newsroom.random.nextInt(30) + ".htm"),
                new EditKind("correction", this::correct),
                new EditKind("withdraw", this::withdraw),
                new EditKind("ledger", this::ledger),
                new EditKind("heading", this::linkToHeading),
                new EditKind("link", () -> any().body = "Xem [bài](../" + any().source() + ")."),
                new EditKind(
                        "picture",
                        () ->
                                newsroom.others.put(
                                        newsroom.picture(),
                                        Drawings.png(newsroom.random.nextInt(40)))),
                new EditKind(
                        "index",
                        () -> newsroom.toggle("content/su-kien/_index.md", NewsroomFiles.INDEX)),
                new EditKind("comment", this::comment),
                new EditKind("moderation", this::moderate),
                new EditKind("nothing", Where.NOWHERE, () -> {}));
    }

    /** Half of them answer one that is there. */
    private void comment() {
        String folder = "content/comments/" + any().source().replace(".md", "") + "/";
        List<String> there =
                newsroom.others.keySet().stream()
                        .filter(path -> path.startsWith(folder))
                        .map(path -> path.substring(folder.length()).replace(".yaml", ""))
                        .toList();
        boolean answers = !there.isEmpty() && newsroom.random.nextBoolean();
        newsroom.others.put(
                folder + newsroom.nextNumber() + ".yaml",
                Newsroom.bytes(
                        NewsroomFiles.COMMENT
                                + "text: Chuyện "
                                + word()
                                + " hay quá.\n"
                                + (answers ? "replyTo: '" + newsroom.pick(there) + "'\n" : "")));
    }

    private void moderate() {
        List<String> comments =
                newsroom.others.keySet().stream().filter(p -> p.contains("/comments/")).toList();
        if (comments.isEmpty()) {
            comment();
            return;
        }
        String comment = newsroom.pick(comments);
        newsroom.replace(comment, "status: approved", "status: đổi");
        newsroom.replace(comment, "status: rejected", "status: approved");
        newsroom.replace(comment, "status: đổi", "status: rejected");
    }

    private void rename(Draft draft, String section) {
        newsroom.move(draft, "content/" + section + "/doi-" + newsroom.nextNumber());
    }

    private void tags() {
        Draft draft = any();
        List<String> tags = new ArrayList<>(draft.tags);
        String tag = newsroom.pick(Newsroom.TAGS);
        boolean there = tags.removeIf(tag::equalsIgnoreCase);
        if (!there) {
            tags.add(tag);
        }
        draft.tags = List.copyOf(tags);
        draft.topic = draft.topic.isEmpty() ? "Loạt bài 1" : "";
    }

    private void tagCase() {
        Draft draft = any();
        Locale locale = Locale.ROOT;
        draft.tags =
                draft.tags.stream()
                        .map(
                                tag ->
                                        tag.equals(tag.toLowerCase(locale))
                                                ? tag.substring(0, 1).toUpperCase(locale)
                                                        + tag.substring(1)
                                                : tag.toLowerCase(locale))
                        .toList();
    }

    private void status() {
        Draft draft = any();
        draft.status = draft.status.equals("published") ? "draft" : "published";
    }

    private void correct() {
        Draft draft = any();
        draft.correction = draft.correction.isEmpty() ? "Sửa " + word() : "";
    }

    private void withdraw() {
        Draft draft = any();
        draft.status = draft.status.equals("withdrawn") ? "published" : "withdrawn";
    }

    /** One that knows some articles, what is gone, and two ways on that make a chain; or none. */
    private void ledger() {
        String path = "content/addresses.txt";
        if (newsroom.others.remove(path) == null || newsroom.random.nextBoolean()) {
            SortedSet<String> lines = new TreeSet<>();
            lines.add("/cu/goc/ → /cu/giua/");
            lines.add("/cu/giua/ → /the/");
            lines.add("/cu/xoa-" + newsroom.random.nextInt(5) + "/ gone");
            for (int i = 0; i < 3; i++) {
                Draft draft = any();
                String section = draft.source().split("/", 2)[0];
                lines.add("/" + section + "/2026/" + draft.slug + "/ = " + draft.source());
            }
            newsroom.others.put(path, Newsroom.bytes(String.join("\n", lines) + "\n"));
        }
    }

    /** Half of them by the embargo, half by the date. */
    private void futureDate() {
        Draft draft = any();
        if (newsroom.random.nextBoolean()) {
            draft.day = newsroom.today() + 2;
        } else {
            draft.publishDay = newsroom.today() + 1;
        }
    }

    /** An article that goes by the clock; what was put off before comes by it. */
    private void expire() {
        any().expireDay = newsroom.today() + 1;
        newsroom.minutes += 36 * 60;
    }

    private void clock() {
        boolean days = newsroom.random.nextInt(3) == 0;
        newsroom.minutes += 1 + newsroom.random.nextInt(days ? 3 * 24 * 60 : 40);
    }

    private void swap() {
        Draft one = any();
        Draft other = any();
        String path = one.path;
        one.path = other.path;
        other.path = path;
        newsroom.drafts.put(one.path, one);
        newsroom.drafts.put(other.path, other);
    }

    private void duplicate() {
        Optional<String> earlier =
                newsroom.drafts.keySet().stream()
                        .filter(path -> path.contains("ban-sao"))
                        .findFirst();
        if (earlier.isPresent()) {
            newsroom.drafts.remove(earlier.get());
            return;
        }
        Draft copy = any().copy();
        copy.path = copy.path.replace(".md", "-ban-sao.md");
        copy.slug = "ban-sao-" + newsroom.nextNumber();
        copy.alias = "";
        newsroom.drafts.put(copy.path, copy);
    }

    private void sameSize() {
        touched = newsroom.picture();
        byte[] old = newsroom.others.getOrDefault(touched, new byte[0]);
        newsroom.others.put(touched, Drawings.pngAsLongAs(old));
    }

    /** Where an article still shows it, the build must fail. */
    private void deletePicture() {
        String picture = newsroom.picture();
        newsroom.others.remove(picture);
        if (newsroom.random.nextInt(3) > 0) {
            String cover = picture.substring("content/".length());
            newsroom.drafts.values().stream()
                    .filter(draft -> draft.cover.equals(cover))
                    .forEach(draft -> draft.cover = "");
            newsroom.others.put(
                    "content/tin-tuc/anh-" + (100 + newsroom.nextNumber()) + ".png",
                    Drawings.png(newsroom.nextNumber()));
        }
    }

    /** Into a folder deeper, or out of it again: relative addresses in it stay right. */
    private void moveFolder() {
        String section = newsroom.section();
        String other = section.equals("su-kien") ? "gia-dinh" : "su-kien";
        for (Draft draft : List.copyOf(newsroom.drafts.values())) {
            if (draft.source().startsWith(section + "/") && draft.related.isEmpty()) {
                String name = draft.source().substring(section.length() + 1);
                newsroom.move(draft, "content/" + other + "/" + name.replace(".md", ""));
            }
        }
    }

    private void linkToHeading() {
        Draft target = any();
        target.body += "\n\n## Mục\n\nĐoạn.";
        any().body = "Xem [mục](../" + target.source() + "#muc).";
    }

    private void insert(String path, String after) {
        newsroom.replace(path, after, after + word() + " ");
    }

    private Draft any() {
        return newsroom.any();
    }

    private String word() {
        return newsroom.word();
    }

    private String picture() {
        return newsroom.random.nextBoolean()
                ? ""
                : newsroom.picture().substring("content/".length());
    }
}

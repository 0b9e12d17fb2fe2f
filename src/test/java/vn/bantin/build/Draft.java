package vn.bantin.build;

import java.time.LocalDate;
import java.util.List;

/** An article as its editor sees it. */
final class Draft {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    String path = "";
    String title = "";
    String slug = "";
    List<String> tags = List.of();
    String author = "";
    String status = "published";
    String topic = "";
    String cover = "";
    String caption = "Hình";
    String related = "";
    String alias = "";
    String correction = "";
    String body = "";
    int day;
    int expireDay = -1;
    int publishDay = -1;

    /** Days since the first of January 2026, as {@link #day} and the others. */
    static int day(LocalDate date) {
        return (int) (date.toEpochDay() - FIRST_DAY.toEpochDay());
    }

    Draft copy() {
        Draft copy = new Draft();
        copy.path = path;
        copy.title = title;
        copy.slug = slug;
        copy.tags = tags;
        copy.author = author;
        copy.status = status;
        copy.topic = topic;
        copy.cover = cover;
        copy.caption = caption;
        copy.related = related;
        copy.alias = alias;
        copy.correction = correction;
        copy.body = body;
        copy.day = day;
        copy.expireDay = expireDay;
        copy.publishDay = publishDay;
        return copy;
    }

    /** The path below the content folder. */
    String source() {
        return path.substring("content/".length());
    }

    String text() {
        StringBuilder text = new StringBuilder("---\n");
        line(text, "title", title);
        line(text, "slug", slug);
        line(text, "date", FIRST_DAY.plusDays(day).toString());
        line(text, "author", author);
        line(text, "tags", tags.toString());
        line(text, "status", status);
        if (!topic.isEmpty()) {
            line(text, "topic", topic);
        }
        if (expireDay >= 0) {
            line(text, "expireAt", FIRST_DAY.plusDays(expireDay).toString());
        }
        if (publishDay >= 0) {
            line(text, "publishAt", FIRST_DAY.plusDays(publishDay).toString());
        }
        if (!cover.isEmpty()) {
            line(text, "cover", "{src: ../" + cover + ", caption: " + caption + "}");
        }
        if (!alias.isEmpty()) {
            line(text, "aliases", "[" + alias + "]");
        }
        if (!correction.isEmpty()) {
            line(text, "corrections", "[{date: 2026-11-20, text: " + correction + "}]");
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

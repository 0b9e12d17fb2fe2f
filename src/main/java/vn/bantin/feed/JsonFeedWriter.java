package vn.bantin.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import vn.bantin.feed.Feed.Entry;

/** JSON Feed 1.1. */
final class JsonFeedWriter {
    private final Feed feed;
    private final Times times;

    JsonFeedWriter(Feed feed) {
        this.feed = feed;
        this.times = new Times(feed.zone());
    }

    byte[] write(List<String> contents) {
        String document =
                Json.object(
                        json -> {
                            json.text("version", "https://jsonfeed.org/version/1.1");
                            json.text("title", feed.title());
                            json.text("home_page_url", feed.homeUrl());
                            json.text("feed_url", feed.selfUrl());
                            json.text("description", feed.description());
                            json.text("language", feed.language());
                            json.objects("authors", names(feed.publisher()), JsonFeedWriter::name);
                            json.objects("hubs", names(feed.hub()), JsonFeedWriter::hub);
                            json.list(
                                    "items",
                                    IntStream.range(0, contents.size()).boxed().toList(),
                                    (item, i) ->
                                            entry(item, feed.entries().get(i), contents.get(i)));
                        });
        return (document + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void entry(Json json, Entry entry, String content) {
        json.text("id", entry.id());
        json.text("url", entry.url());
        json.text("title", entry.title());
        json.text("summary", entry.summary());
        if (content.isEmpty()) {
            // One of the two is required.
            json.required("content_text", entry.summary());
        } else {
            json.text("content_html", content);
        }
        json.text("date_published", times.rfc3339(entry.published()));
        if (entry.updated().isPresent()) {
            json.text("date_modified", times.rfc3339(entry.changed()));
        }
        json.objects("authors", entry.authors(), JsonFeedWriter::name);
        json.texts("tags", entry.categories());
        if (entry.media().isPresent()) {
            media(json, entry.media().get());
        }
    }

    /** The format has a place for the address only; the rest is an extension, as it allows. */
    private static void media(Json json, Media media) {
        json.text("image", media.url());
        json.object(
                "_photo",
                photo -> {
                    photo.text("type", media.type());
                    photo.number("bytes", media.bytes());
                    photo.number("width", media.width());
                    photo.number("height", media.height());
                    photo.text("caption", media.caption());
                    photo.text("credit", media.credit());
                });
    }

    private static List<String> names(String name) {
        return name.isEmpty() ? List.of() : List.of(name);
    }

    private static void hub(Json json, String url) {
        json.text("type", "WebSub");
        json.text("url", url);
    }

    private static void name(Json json, String name) {
        json.text("name", name);
    }
}

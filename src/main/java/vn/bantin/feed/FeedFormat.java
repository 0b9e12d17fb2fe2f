package vn.bantin.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The formats a feed is offered in. */
public enum FeedFormat {
    /** RSS 2.0 (rssboard.org/rss-specification) with the content, dc and media modules. */
    RSS("application/rss+xml") {
        @Override
        byte[] bytes(Feed feed, List<String> contents) {
            return new RssWriter(feed).write(contents);
        }
    },
    /** RFC 4287. */
    ATOM("application/atom+xml") {
        @Override
        byte[] bytes(Feed feed, List<String> contents) {
            return new AtomWriter(feed).write(contents);
        }
    },
    /** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
    JSON("application/feed+json") {
        @Override
        byte[] bytes(Feed feed, List<String> contents) {
            return new JsonFeedWriter(feed).write(contents);
        }
    };

    private final String mediaType;

    FeedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Without parameters; all are written in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The feed as a file, UTF-8.
     *
     * @param contents the body of each entry, in the order of {@link Feed#entries}: safe HTML with
     *     absolute addresses; an empty one is left out. Corrections come before it
     * @throws IllegalArgumentException when there are not as many bodies as entries
     */
    public byte[] write(Feed feed, List<String> contents) {
        if (contents.size() != feed.entries().size()) {
            throw new IllegalArgumentException(
                    contents.size() + " bodies for " + feed.entries().size() + " entries");
        }
        List<String> whole = new ArrayList<>(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            String corrections =
                    feed.entries().get(i).corrections().stream()
                            .map(Feed.Correction::html)
                            .collect(Collectors.joining());
            whole.add(corrections + contents.get(i));
        }
        return bytes(feed, whole);
    }

    abstract byte[] bytes(Feed feed, List<String> contents);
}

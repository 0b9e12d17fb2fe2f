package vn.bantin.view;

import java.util.List;

/**
 * Twin of the front page; template {@code lite-home.ftlh}.
 *
 * @param top lead and secondary stories, with their sapo
 * @param latest newest first
 * @param groups the topic in focus, then each section that has articles beside those at the top
 * @param topics links to topic pages
 * @param places links to place pages
 */
public record LiteHome(
        LiteSite site,
        LiteMeta meta,
        List<LiteEntry> top,
        List<LiteEntry> latest,
        List<LiteGroup> groups,
        List<LinkView> topics,
        List<LinkView> places)
        implements LitePage {
    public LiteHome {
        top = List.copyOf(top);
        latest = List.copyOf(latest);
        groups = List.copyOf(groups);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }
}

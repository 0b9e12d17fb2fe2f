package vn.bantin.view;

import java.util.List;
import java.util.Optional;

/**
 * Twin of an article or an undated page; template {@code lite-article.ftlh}, with {@code body}. All
 * lists but {@code breadcrumb} are empty for an undated page.
 *
 * @param breadcrumb from home to the section
 * @param title h1
 * @param authors links to author pages, in order
 * @param published when; absent for an undated page
 * @param updated when the text last changed in substance
 * @param sapo lead paragraph; may be empty
 * @param cover the lead picture in words, brackets included; may be empty
 * @param corrections oldest first
 * @param source where it was taken from
 * @param tags links to tag pages
 * @param place link to the place's page
 * @param topic link to the topic's page
 * @param comments what readers have said; absent where nobody has
 * @param related «Đọc thêm», at most 6
 * @param previous the next older article of its topic
 */
public record LiteArticle(
        LiteSite site,
        LiteMeta meta,
        List<LinkView> breadcrumb,
        String title,
        List<LinkView> authors,
        Optional<TimeView> published,
        Optional<TimeView> updated,
        String sapo,
        String cover,
        List<CorrectionView> corrections,
        Optional<LinkView> source,
        List<LinkView> tags,
        Optional<LinkView> place,
        Optional<LinkView> topic,
        Optional<CommentsView> comments,
        List<LiteEntry> related,
        Optional<LiteEntry> previous)
        implements LitePage {
    public LiteArticle {
        breadcrumb = List.copyOf(breadcrumb);
        authors = List.copyOf(authors);
        corrections = List.copyOf(corrections);
        tags = List.copyOf(tags);
        related = List.copyOf(related);
    }
}

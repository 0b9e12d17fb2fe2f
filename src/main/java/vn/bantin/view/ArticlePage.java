package vn.bantin.view;

import java.util.List;
import java.util.Optional;

/**
 * An article; template {@code article.ftlh}. The body itself is the template's variable {@code
 * body}.
 *
 * @param breadcrumb from home to the section
 * @param section its section
 * @param title h1
 * @param authors links to author pages, in order
 * @param photoCredit shown after the authors as «Ảnh: …», or as it is when it names its kind
 *     («Tranh minh hoạ: …»); may be empty
 * @param published when
 * @param updated when the text last changed in substance
 * @param sapo lead paragraph as its author wrote it; may be empty
 * @param cover lead picture
 * @param layout {@code article}, {@code photo}, {@code video} or {@code notice}
 * @param minutes reading time in whole minutes, at least 1
 * @param corrections oldest first
 * @param source where it was taken from
 * @param tags links to tag pages
 * @param place link to the place's page
 * @param topic link to the topic's page
 * @param comments absent when switched off
 * @param related «Đọc thêm», at most 6
 * @param previous the piece before this one in the same topic: the next older one. There is no next
 *     one, since then every new piece would change the page of an old one
 */
public record ArticlePage(
        SiteView site,
        MetaView meta,
        List<LinkView> breadcrumb,
        LinkView section,
        String title,
        List<LinkView> authors,
        String photoCredit,
        TimeView published,
        Optional<TimeView> updated,
        String sapo,
        Optional<FigureView> cover,
        String layout,
        int minutes,
        List<CorrectionView> corrections,
        Optional<LinkView> source,
        List<LinkView> tags,
        Optional<LinkView> place,
        Optional<LinkView> topic,
        Optional<CommentsView> comments,
        List<CardView> related,
        Optional<CardView> previous)
        implements Page {
    public ArticlePage {
        breadcrumb = List.copyOf(breadcrumb);
        authors = List.copyOf(authors);
        corrections = List.copyOf(corrections);
        tags = List.copyOf(tags);
        related = List.copyOf(related);
    }
}

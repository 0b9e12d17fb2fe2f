package vn.bantin.view;

import java.util.List;
import java.util.Optional;

/**
 * The front page; template {@code home.ftlh}. No article is shown twice above the section blocks.
 *
 * @param lead the lead story; absent only when nothing is published
 * @param secondary at most 3
 * @param latest newest first, at most 10
 * @param sections a block per section that has articles beside those at the top
 * @param photoStrip at most 4 stories told in pictures
 * @param topics links to topic pages
 * @param places links to place pages
 */
public record HomePage(
        SiteView site,
        MetaView meta,
        Optional<CardView> lead,
        List<CardView> secondary,
        List<CardView> latest,
        List<SectionBlock> sections,
        List<CardView> photoStrip,
        List<LinkView> topics,
        List<LinkView> places)
        implements Page {
    public HomePage {
        secondary = List.copyOf(secondary);
        latest = List.copyOf(latest);
        sections = List.copyOf(sections);
        photoStrip = List.copyOf(photoStrip);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }

    /** One section on the front page; {@code cards} newest first, 1 to 5. */
    public record SectionBlock(LinkView section, List<CardView> cards) {
        public SectionBlock {
            cards = List.copyOf(cards);
        }
    }
}

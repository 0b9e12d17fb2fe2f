package vn.bantin.view;

import java.util.List;
import java.util.Optional;

/**
 * The front page; template {@code home.ftlh}. No article is shown twice above the section blocks.
 *
 * @param dateLine the day of the newest article in words («Thứ Năm, ngày 5 tháng 3 năm 2026»): of
 *     the news, not of the clock, which would change the page overnight; empty when nothing is
 *     published
 * @param lead the lead story; absent only when nothing is published
 * @param secondary at most 3
 * @param focus the topic with the newest article among those that have one not yet shown
 * @param latest newest first, at most 10
 * @param sections a block per section that has articles beside those at the top
 * @param photoStrip at most 4 stories told in pictures
 * @param topics links to topic pages
 * @param places links to place pages
 */
public record HomePage(
        SiteView site,
        MetaView meta,
        String dateLine,
        Optional<CardView> lead,
        List<CardView> secondary,
        Optional<TopicBlock> focus,
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

    /**
     * One topic on the front page.
     *
     * @param topic link to its page
     * @param description plain text, may be empty
     * @param cards newest first, 1 to 3, none of them the lead or a secondary story
     */
    public record TopicBlock(LinkView topic, String description, List<CardView> cards) {
        public TopicBlock {
            cards = List.copyOf(cards);
        }
    }

    /** One section on the front page; {@code cards} newest first, 1 to 5. */
    public record SectionBlock(LinkView section, List<CardView> cards) {
        public SectionBlock {
            cards = List.copyOf(cards);
        }
    }
}

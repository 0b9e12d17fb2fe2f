package vn.bantin.bench;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One made-up article, the same for every generator.
 *
 * @param spot where it stands
 * @param date in the portal's zone, UTC+7
 * @param title plain text without quotation marks
 * @param tags two to four, distinct
 * @param place a district
 * @param body Markdown, without the closing link
 * @param earlier the article that it links to at its end
 */
record Story(
        Spot spot,
        LocalDateTime date,
        String title,
        String author,
        List<String> tags,
        String place,
        String sapo,
        String body,
        Optional<Spot> earlier) {

    /**
     * Where an article stands, below the content folder and in the address alike: {@code
     * section/year/slug}.
     */
    record Spot(String section, int year, String slug) {
        String path() {
            return section + "/" + year + "/" + slug;
        }
    }
}

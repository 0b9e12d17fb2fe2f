package vn.bantin.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Position;
import vn.bantin.site.Status;

/**
 * One line of a list.
 *
 * @param at where to look
 * @param title of the document
 * @param authors as shown: a known person's name for an id or a pen name
 * @param status where the document ended
 * @param time that counts in its list: of publication, of the end, of the correction; else its date
 * @param shown the same as editors write it, by the portal's clock; {@code ""} where there is none
 * @param detail the correction's text; the photo's file; may be empty
 * @param suggestion whom a photo's file names; may be empty
 */
public record DeskEntry(
        Position at,
        String title,
        List<String> authors,
        Status status,
        Optional<Instant> time,
        String shown,
        String detail,
        String suggestion) {
    public DeskEntry {
        authors = List.copyOf(authors);
    }
}

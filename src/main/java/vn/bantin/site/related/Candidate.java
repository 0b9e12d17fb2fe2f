package vn.bantin.site.related;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A published article, as far as relatedness goes. Keys are compared as they are: the caller has
 * already brought different spellings of one tag, topic or place to one form.
 *
 * @param date of publication
 * @param address of its page, unique; the last word between equals
 * @param terms hashes of the words that tell its text from others, distinct
 * @param tags keys of its tags; repeated ones count once
 * @param topic key of its topic, or ""
 * @param place key of its place, or ""
 * @param section key of its section, or ""
 */
public record Candidate(
        Instant date,
        String address,
        List<Integer> terms,
        List<String> tags,
        String topic,
        String place,
        String section) {

    /** Newest first; articles of one instant by address. */
    public static final Comparator<Candidate> NEWEST_FIRST =
            Comparator.comparing(Candidate::date).reversed().thenComparing(Candidate::address);

    public Candidate {
        terms = List.copyOf(terms);
        tags = tags.stream().distinct().toList();
    }
}

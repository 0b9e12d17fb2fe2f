package vn.bantin.site.related;

import java.time.Instant;
import java.util.List;
import vn.bantin.text.Terms;

/**
 * What relevance is made of. The lists are shared with the caller, not copied: there may be a
 * million of these.
 *
 * @param date of publication
 * @param address of the page; decides between articles of one date
 * @param terms as of {@code TextSignature}
 * @param tagKeys identities of its tags, immutable
 * @param topicKey identity of its topic; may be empty
 * @param placeKey identity of its place; may be empty
 * @param section path of its section
 * @param listed whether readers may be led to it; if not, it is neither proposed nor counted, but
 *     gets a list of its own
 */
public record Candidate(
        Instant date,
        String address,
        Terms terms,
        List<String> tagKeys,
        String topicKey,
        String placeKey,
        String section,
        boolean listed) {}

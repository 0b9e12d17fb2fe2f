package vn.bantin.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bantin.config.Person;
import vn.bantin.path.UrlPath;

/**
 * One tag, author, place or topic.
 *
 * @param kind which of the four
 * @param key identity among its kind
 * @param title as shown: the spelling of the oldest article that names it, or the registry's
 * @param description from the registry of topics; may be empty
 * @param url of its list
 * @param person of an author whom people.yaml knows
 */
public record Term(
        TermKind kind,
        String key,
        String title,
        String description,
        UrlPath url,
        Optional<Person> person) {
    /** Of what tells terms apart: there is a look-up for each term of each article. */
    @Override
    public int hashCode() {
        return 31 * key.hashCode() + kind.ordinal();
    }

    /** As a record's; only written out beside a hash of its own. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof Term term
                        && kind == term.kind
                        && key.equals(term.key)
                        && title.equals(term.title)
                        && description.equals(term.description)
                        && url.equals(term.url)
                        && person.equals(term.person);
    }
}

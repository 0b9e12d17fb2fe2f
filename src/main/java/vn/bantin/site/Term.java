package vn.bantin.site;

import java.util.Optional;
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
        Optional<Person> person) {}

package vn.bantin.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.bantin.config.Person;
import vn.bantin.config.SiteConfig.TopicConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.UrlPath;
import vn.bantin.text.Nearest;
import vn.bantin.text.Slug;
import vn.bantin.text.TagKey;

/**
 * Gives every written tag, author, place and topic its identity. Fed oldest article first, so that
 * what is published later never changes the spelling or the address that older pages show.
 */
final class Terms {
    private static final int HASH_DIGITS = 6;

    private final People people;
    private final Map<String, TopicConfig> topics;
    private final Map<TermKind, Registry> registries = new EnumMap<>(TermKind.class);
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Terms(List<Person> people, Map<String, TopicConfig> topics) {
        this.people = new People(people);
        this.topics = topics;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Term tag(String written, Supplier<Position> position) {
        return spelt(TermKind.TAG, written, position);
    }

    Term place(String written, Supplier<Position> position) {
        return spelt(TermKind.PLACE, written, position);
    }

    /** A registered person by id, name or pen name; else whoever is written. */
    Term author(String written, Supplier<Position> position) {
        Optional<Person> person = people.find(written);
        if (person.isPresent()) {
            Person known = person.get();
            return registry(TermKind.AUTHOR)
                    .byKey()
                    .computeIfAbsent(
                            "#" + known.id(),
                            key ->
                                    new Term(
                                            TermKind.AUTHOR,
                                            key,
                                            known.name(),
                                            "",
                                            address(TermKind.AUTHOR, key, known.id()),
                                            person));
        }
        if (Slug.isValid(written) && !people.isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(
                            Fault.UNKNOWN_PERSON,
                            position.get(),
                            written,
                            Nearest.to(written, people.ids())));
        }
        return spelt(TermKind.AUTHOR, written, position);
    }

    /** A registered topic by id; else whatever is written. */
    Term topic(String written, Supplier<Position> position) {
        TopicConfig known = topics.get(written);
        if (known == null) {
            return spelt(TermKind.TOPIC, written, position);
        }
        return registry(TermKind.TOPIC)
                .byKey()
                .computeIfAbsent(
                        "#" + written,
                        key ->
                                new Term(
                                        TermKind.TOPIC,
                                        key,
                                        known.title(),
                                        known.description(),
                                        address(TermKind.TOPIC, key, written),
                                        Optional.empty()));
    }

    private Term spelt(TermKind kind, String written, Supplier<Position> position) {
        Registry registry = registry(kind);
        Term seen = registry.byTitle().get(written);
        if (seen != null) {
            return seen;
        }
        String key = TagKey.of(written);
        Term known = registry.byKey().get(key);
        if (known == null) {
            Term term =
                    new Term(
                            kind,
                            key,
                            written,
                            "",
                            address(kind, key, Slug.of(written)),
                            Optional.empty());
            registry.byKey().put(key, term);
            registry.byTitle().put(written, term);
            return term;
        }
        if (!known.title().equals(written)) {
            diagnostics.add(
                    Diagnostic.of(
                            Fault.TERM_SPELT_TWO_WAYS, position.get(), written, known.title()));
        }
        return known;
    }

    /**
     * Bố, Bộ and Bờ are three tags that fold to one slug: the first keeps it, the others add a
     * digest of themselves.
     */
    private UrlPath address(TermKind kind, String key, String slug) {
        String wanted = slug.isEmpty() ? "x-" + Digest.of(key).shortHex(HASH_DIGITS) : slug;
        String holder = registry(kind).keyBySlug().putIfAbsent(wanted, key);
        boolean free = holder == null || holder.equals(key);
        String unique = free ? wanted : wanted + "-" + Digest.of(key).shortHex(HASH_DIGITS);
        return new UrlPath("/" + kind.folder() + "/" + unique + "/");
    }

    private Registry registry(TermKind kind) {
        return registries.computeIfAbsent(
                kind, unused -> new Registry(new HashMap<>(), new HashMap<>(), new HashMap<>()));
    }

    /**
     * The terms of one kind so far.
     *
     * @param byTitle those that are spelt as they are shown: nearly all are, and taking the key of
     *     each of a million spellings is dear
     */
    private record Registry(
            Map<String, Term> byKey, Map<String, Term> byTitle, Map<String, String> keyBySlug) {}
}

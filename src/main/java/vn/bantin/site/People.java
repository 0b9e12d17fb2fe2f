package vn.bantin.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.bantin.config.Person;
import vn.bantin.text.TagKey;

/** The registry of people, by everything that may stand in {@code author:}. */
public final class People {
    private final Map<String, Person> byName = new HashMap<>();

    /** By what was asked for. */
    private final Map<String, Optional<Person>> found = new HashMap<>();

    private final TreeSet<String> ids = new TreeSet<>();

    public People(List<Person> people) {
        for (Person person : people) {
            ids.add(person.id());
            byName.put(person.id(), person);
            byName.put(TagKey.of(person.name()), person);
            person.penNames().forEach(name -> byName.put(TagKey.of(name), person));
        }
    }

    /** By id, name or pen name. */
    public Optional<Person> find(String written) {
        return byName.isEmpty() ? Optional.empty() : found.computeIfAbsent(written, this::look);
    }

    /** A known person's name; else whoever is written. */
    public String shown(String written) {
        return find(written).map(Person::name).orElse(written);
    }

    private Optional<Person> look(String written) {
        Person byId = byName.get(written);
        return Optional.ofNullable(byId != null ? byId : byName.get(TagKey.of(written)));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    Collection<String> ids() {
        return ids;
    }
}

package vn.bantin.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bantin.config.Person;
import vn.bantin.content.PictureWords;
import vn.bantin.site.People;
import vn.bantin.text.TagKey;

/**
 * One name for one person: that of the registry, else the first spelling met. Somebody who writes
 * and takes photos is one person.
 */
final class Names {
    /** Between the names of several who made one photo; a slash is an agency's: «Hoa/TTXVN». */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;&]\\s*|\\s+và\\s+|\\s+and\\s+");

    private final People people;
    private final Map<String, String> spelt = new HashMap<>();

    Names(People people) {
        this.people = people;
    }

    /** Of names as written, each once, in their order. */
    List<String> all(List<String> written) {
        return written.stream().map(this::one).distinct().toList();
    }

    /** Of a credit; {@code ""} alone where it names nobody. */
    List<String> makers(String credit) {
        String named = PictureWords.nameIn(credit).strip();
        Optional<Person> known = people.find(named);
        if (known.isPresent()) {
            return List.of(known.get().name());
        }
        List<String> several =
                BETWEEN.splitAsStream(named).map(String::strip).filter(n -> !n.isEmpty()).toList();
        return several.isEmpty() ? List.of("") : all(several);
    }

    private String one(String written) {
        return people.find(written)
                .map(Person::name)
                .orElseGet(() -> spelt.computeIfAbsent(TagKey.of(written), key -> written.strip()));
    }
}

package vn.bantin.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.bantin.config.Person;
import vn.bantin.config.Rule;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Nearest;
import vn.bantin.text.Slug;
import vn.bantin.text.TagKey;

/** Authors whom the portal's registry of people does not know. */
final class PeopleRule implements ManuscriptRule {
    private final Set<String> known = new HashSet<>();
    private final List<String> names = new ArrayList<>();

    PeopleRule(List<Person> people) {
        for (Person person : people) {
            names.add(person.name());
            names.addAll(person.penNames());
            known.add(person.id());
        }
        names.forEach(name -> known.add(TagKey.of(name)));
    }

    @Override
    public void look(Manuscript manuscript, Notes notes) {
        if (names.isEmpty() || manuscript.head().kind() != DocumentKind.ARTICLE) {
            return;
        }
        List<String> authors = manuscript.head().frontMatter().authors();
        for (int i = 0; i < authors.size(); i++) {
            String author = authors.get(i);
            // What looks like an id is told by a build.
            if (!known.contains(TagKey.of(author)) && !Slug.isValid(author)) {
                notes.add(
                        Rule.unknownPerson,
                        Fault.PERSON_NOT_LISTED,
                        manuscript.head().positions().of(Key.author, i),
                        author,
                        Nearest.to(author, names));
            }
        }
    }
}

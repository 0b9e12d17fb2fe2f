package vn.bantin.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.config.Person.Portrait;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlReader;
import vn.bantin.yaml.YamlText;

/** Reads {@code people.yaml}: a list of people, each with an id. Safe for all threads. */
public final class PeopleReader {
    private static final List<String> KEYS =
            List.of("id", "name", "penNames", "role", "bio", "portrait");

    private final YamlReader yaml = new YamlReader();

    /**
     * @param bytes of the whole file
     * @param file as in {@link Position#file}
     * @return the people in the order written, without those whose id or name cannot be used; no id
     *     and no name (pen names included) means two of them
     */
    public Outcome<List<Person>> read(byte[] bytes, String file) {
        return yaml.readFile(bytes, file)
                .then(
                        root -> {
                            List<Diagnostic> faults = new ArrayList<>();
                            List<Person> people =
                                    people(YamlFields.ofRootList(root, "people", faults));
                            return new Outcome<>(people, faults);
                        });
    }

    private static List<Person> people(List<YamlFields> entries) {
        List<Person> people = new ArrayList<>();
        OnceEach ids = new OnceEach();
        OnceEach names = new OnceEach();
        for (YamlFields entry : entries) {
            entry.allow(KEYS);
            Optional<String> id = Slugs.required(entry, "id", ids);
            Optional<YamlText> name =
                    entry.required("name").filter(n -> names.isFirst(n, "name", entry));
            List<String> penNames =
                    entry.texts("penNames").stream()
                            .filter(n -> names.isFirst(n, "penNames", entry))
                            .map(YamlText::value)
                            .toList();
            String role = entry.string("role");
            String bio = entry.string("bio");
            Optional<Portrait> portrait = portrait(entry);
            if (id.isPresent() && name.isPresent()) {
                people.add(new Person(id.get(), name.get().value(), penNames, role, bio, portrait));
            }
        }
        return people;
    }

    private static Optional<Portrait> portrait(YamlFields entry) {
        return entry.text("portrait")
                .flatMap(
                        written -> {
                            Optional<SourcePath> file = inContent(written.value());
                            if (file.isEmpty()) {
                                entry.report(
                                        Fault.PORTRAIT_PATH_INVALID,
                                        written.position(),
                                        written.value());
                            }
                            return file.map(path -> new Portrait(path, written.position()));
                        });
    }

    /** Empty for what leaves the folder, and for an address with a scheme. */
    private static Optional<SourcePath> inContent(String written) {
        return written.contains(":") ? Optional.empty() : SourcePath.resolve("", written);
    }
}

package vn.bantin.config;

import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;

/**
 * One entry of {@code content/people.yaml}.
 *
 * @param id slug; the author page's address
 * @param name as shown
 * @param penNames other names that mean this person (bút danh)
 * @param role may be empty
 * @param bio plain text, may be empty
 * @param portrait a picture of this person
 */
public record Person(
        String id,
        String name,
        List<String> penNames,
        String role,
        String bio,
        Optional<Portrait> portrait) {
    public Person {
        penNames = List.copyOf(penNames);
    }

    /**
     * @param file the picture, whether it is there or not
     * @param position where it is written
     */
    public record Portrait(SourcePath file, Position position) {}
}

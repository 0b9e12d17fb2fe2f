package vn.bantin.config;

import java.util.List;

/**
 * One entry of {@code content/people.yaml}.
 *
 * @param id slug; the author page's address
 * @param name as shown
 * @param penNames other names that mean this person (bút danh)
 * @param role may be empty
 * @param bio plain text, may be empty
 */
public record Person(String id, String name, List<String> penNames, String role, String bio) {
    public Person {
        penNames = List.copyOf(penNames);
    }
}

package vn.bantin.view;

import java.util.List;

/**
 * @param name as shown
 * @param penNames bút danh
 * @param role may be empty
 * @param bio plain text, may be empty
 */
public record PersonView(String name, List<String> penNames, String role, String bio) {
    public PersonView {
        penNames = List.copyOf(penNames);
    }
}

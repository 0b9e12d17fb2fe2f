package vn.bantin.view;

import java.util.List;
import java.util.Optional;

/**
 * @param name as shown
 * @param penNames bút danh
 * @param role may be empty
 * @param bio plain text, may be empty
 * @param portrait a picture of this person, of any shape
 */
public record PersonView(
        String name, List<String> penNames, String role, String bio, Optional<ImageView> portrait) {
    public PersonView {
        penNames = List.copyOf(penNames);
    }
}

package vn.bantin.publish;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names for a message: a list of thousands helps nobody. */
final class Names {
    private static final int MOST = 5;

    private Names() {}

    static String few(Collection<?> names) {
        String first =
                names.stream().limit(MOST).map(Object::toString).collect(Collectors.joining(", "));
        return names.size() > MOST ? first + ", …" : first;
    }
}

package vn.bantin.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The head of an HTTP/1 request (RFC 9112); there is never a body, since none is accepted.
 *
 * @param method as sent
 * @param target as sent: not decoded
 * @param fields in the order sent
 * @param persistent whether the client would send another request on this connection
 */
record Request(String method, String target, List<Field> fields, boolean persistent) {
    Request {
        fields = List.copyOf(fields);
    }

    /**
     * @param name in lower case
     */
    record Field(String name, String value) {
        Field {
            name = name.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param name in lower case
     */
    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    /** The first of its name. */
    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    boolean isHead() {
        return method.equals("HEAD");
    }
}

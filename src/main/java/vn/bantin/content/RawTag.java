package vn.bantin.content;

import java.util.List;

/**
 * A tag in an author's HTML.
 *
 * @param name in lower case
 * @param closing an end tag
 * @param attributes in order, with repeated names
 * @param end index after the tag
 */
record RawTag(String name, boolean closing, List<Attribute> attributes, int end) {
    RawTag {
        attributes = List.copyOf(attributes);
    }

    /**
     * The value of an attribute; {@code ""} when it is not there. The first one counts (HTML
     * 13.2.5.33).
     */
    Written value(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute.value();
            }
        }
        return Written.literally("");
    }

    boolean has(String wanted) {
        return attributes.stream().anyMatch(attribute -> attribute.name().equals(wanted));
    }

    /**
     * @param name in lower case
     * @param start index of the name
     */
    record Attribute(String name, Written value, int start) {}
}

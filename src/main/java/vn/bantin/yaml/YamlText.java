package vn.bantin.yaml;

import vn.bantin.diagnostic.Position;

/**
 * A scalar. There are no numbers, dates or truth values: {@code 007} is three characters.
 *
 * @param value as written, after YAML's quoting rules, in NFC; may be empty
 * @param plain whether it was written without quotes and not as a block
 */
public record YamlText(String value, boolean plain, Position position) implements YamlNode {
    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    /** Whether nothing is meant: no characters, or YAML's own words for nothing. */
    public boolean isBlank() {
        return value.isBlank() || (plain && (value.equals("~") || value.equals("null")));
    }
}

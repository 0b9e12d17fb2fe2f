package vn.bantin.yaml;

import vn.bantin.diagnostic.Position;

/**
 * A value that could not be read, which has been reported: it is there, so nobody need say that it
 * is missing, and nobody may use it.
 */
public record YamlBroken(Position position) implements YamlNode {
    @Override
    public Kind kind() {
        return Kind.BROKEN;
    }
}

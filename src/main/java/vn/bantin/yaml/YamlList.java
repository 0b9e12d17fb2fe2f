package vn.bantin.yaml;

import java.util.List;
import vn.bantin.diagnostic.Position;

/** A sequence; {@code elements} in the order written. */
public record YamlList(List<YamlNode> elements, Position position) implements YamlNode {
    public YamlList {
        elements = List.copyOf(elements);
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }
}

package vn.bantin.view;

import java.util.List;

/**
 * A part of a list of twins.
 *
 * @param heading its title and address may be empty
 * @param entries in the order of the full page
 */
public record LiteGroup(LinkView heading, List<LiteEntry> entries) {
    public LiteGroup {
        entries = List.copyOf(entries);
    }
}

package vn.bantin.publish.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Where this machine keeps things, as texts that no reader is to see.
 *
 * @param folders absolute folders by what they are for: {@code basedir}, {@code home}, {@code
 *     cache}, {@code tmp}, in the form that this machine uses
 * @param user the user's name on this machine
 * @param host the machine's own name
 */
public record MachinePlaces(List<NamedSecret> folders, String user, String host) {
    public MachinePlaces {
        folders = List.copyOf(folders);
    }

    /** All texts to look for. */
    public List<NamedSecret> texts() {
        return new ArrayList<>();
    }
}

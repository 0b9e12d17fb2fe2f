package vn.bantin.publish.scan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where this machine keeps things and what it is called, as texts that no reader is to see.
 *
 * @param folders absolute folders by what they are for: {@code basedir}, {@code home}, {@code
 *     cache}, {@code tmp}, in the form that this machine uses
 * @param user the user's name on this machine
 * @param host the machine's own name
 */
public record MachinePlaces(List<NamedSecret> folders, String user, String host) {
    /** Of the name of a machine that no text uses for something else. */
    private static final int SHORTEST_HOST = 8;

    public MachinePlaces {
        folders = List.copyOf(folders);
    }

    /** All texts to look for: a folder however its slashes are written, and who sits there. */
    public List<NamedSecret> texts() {
        List<NamedSecret> texts = new ArrayList<>();
        for (NamedSecret folder : folders) {
            forms(folder.value()).forEach(form -> texts.add(new NamedSecret(folder.name(), form)));
        }
        if (!user.isBlank() && !host.isBlank()) {
            texts.add(new NamedSecret("user@host", user + "@" + host));
        }
        if (host.length() >= SHORTEST_HOST
                && host.matches(".*[0-9].*")
                && host.matches(".*[-_].*")) {
            texts.add(new NamedSecret("host", host));
        }
        return texts;
    }

    /** Nothing where it is the root of a disk. */
    private static Set<String> forms(String folder) {
        String plain = folder.replaceAll("[/\\\\]+$", "");
        Set<String> forms = new LinkedHashSet<>();
        if (plain.length() < 4) {
            return forms;
        }
        forms.add(plain);
        forms.add(plain.replace('\\', '/'));
        forms.add(plain.replace('/', '\\'));
        return forms;
    }
}

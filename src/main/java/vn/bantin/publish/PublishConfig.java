package vn.bantin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.config.PublishTarget;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.Nearest;

/** What site.yaml says of publishing. */
public final class PublishConfig {
    private static final String NAME = "site.yaml";
    private static final Position PLACE = Position.of("content/" + NAME);
    private static final Position PARAMETER = Position.of("bantin.target");

    private PublishConfig() {}

    /**
     * Reads it.
     *
     * @param content the folder of the sources
     * @return empty where there is none
     */
    public static Outcome<Optional<SiteConfig>> read(Path content) {
        try {
            byte[] bytes = Files.readAllBytes(content.resolve(NAME));
            return new SiteConfigReader().read(bytes, PLACE.file()).map(Optional::of);
        } catch (NoSuchFileException missing) {
            return none(Fault.SITE_CONFIG_MISSING);
        } catch (IOException unreadable) {
            return none(Fault.FILE_UNREADABLE);
        }
    }

    private static Outcome<Optional<SiteConfig>> none(Fault fault) {
        return new Outcome<>(Optional.empty(), List.of(Diagnostic.of(fault, PLACE)));
    }

    /**
     * The targets that are meant.
     *
     * @param written their names with commas between them; empty: the only one there is
     */
    public static Outcome<List<PublishTarget>> chosen(List<PublishTarget> targets, String written) {
        List<String> names = targets.stream().map(PublishTarget::name).toList();
        String all = String.join(", ", names);
        if (targets.isEmpty()) {
            return none(Diagnostic.of(Fault.PUBLISH_NO_TARGET, PLACE));
        }
        if (written.isBlank()) {
            return targets.size() == 1
                    ? Outcome.of(targets)
                    : none(Diagnostic.of(Fault.PUBLISH_TARGET_UNNAMED, PARAMETER, all));
        }
        List<PublishTarget> chosen = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            String name = part.strip();
            Optional<PublishTarget> found =
                    targets.stream().filter(target -> target.name().equals(name)).findFirst();
            if (found.isEmpty()) {
                String nearest = Nearest.to(name, names);
                faults.add(
                        Diagnostic.of(Fault.PUBLISH_TARGET_UNKNOWN, PARAMETER, name, nearest, all));
            } else if (!chosen.contains(found.get())) {
                chosen.add(found.get());
            }
        }
        return new Outcome<>(chosen, faults);
    }

    private static Outcome<List<PublishTarget>> none(Diagnostic fault) {
        return new Outcome<>(List.of(), List.of(fault));
    }
}

package vn.bantin.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.SourcePath;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlNode;

/**
 * Whether somebody who may has agreed that children are shown (Civil Code 2015, art. 32; Law on
 * Children 2016, art. 21; Decree 56/2017/NĐ-CP, art. 36). Who, when and where it is kept must be
 * written, and is read here only to see that it is: nothing of it is kept, so that no page, cache
 * or message can show it.
 */
final class Consents {
    private static final List<String> PARTS = List.of("by", "date", "ref");

    private final SourcePath document;
    private final Times times;
    private final List<Minors> minors = new ArrayList<>();
    private final Set<String> agreed = new HashSet<>();

    Consents(SourcePath document, Times times) {
        this.document = document;
        this.times = times;
    }

    /** Where children are said to be recognisable, and in which file. */
    private record Minors(YamlFields group, String file) {}

    /**
     * Reads both keys of one photo; gives whether children are recognisable.
     *
     * @param file as written
     */
    boolean read(YamlFields group, String file) {
        boolean shown = group.flag("minors").orElse(false);
        if (shown) {
            minors.add(new Minors(group, file));
        }
        if (isWritten(group)) {
            agreed.add(identity(file));
        }
        return shown;
    }

    /** A part that is missing is reported; the consent then counts as meant. */
    private boolean isWritten(YamlFields group) {
        Optional<YamlNode> node = group.node("consent");
        Optional<YamlFields> written = group.fields("consent");
        if (written.isPresent()) {
            YamlFields consent = written.get().allow(PARTS);
            TextRules texts = new TextRules(consent);
            texts.required("by");
            consent.requireKey("date");
            times.read(consent, "date");
            texts.required("ref");
        }
        return node.isPresent();
    }

    /** Reports every photo of children that nobody has agreed to. */
    void check() {
        for (Minors photo : minors) {
            if (!agreed.contains(identity(photo.file()))) {
                YamlFields group = photo.group();
                group.report(Fault.MINORS_WITHOUT_CONSENT, group.position("minors"), photo.file());
            }
        }
    }

    /** {@code a.jpg} and {@code ./a.jpg} are one file. */
    private String identity(String file) {
        return SourcePath.resolve(document.folder(), file).map(SourcePath::value).orElse(file);
    }
}

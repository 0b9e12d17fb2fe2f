package vn.bantin.content;

import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.text.Nearest;

/** Where documents may lie: in a section's folder or, undated, in {@code trang/}. */
final class PlaceRules {
    private final List<String> sections;

    /**
     * @param sections paths; empty when the configuration is broken, which is reported elsewhere
     */
    PlaceRules(List<String> sections) {
        this.sections = sections;
    }

    Optional<Diagnostic> fault(SourcePath path) {
        DocumentKind kind = DocumentKind.of(path);
        String folder = path.topFolder();
        if (kind == DocumentKind.SECTION && (path.depth() != 2 || folder.equals("trang"))) {
            return Optional.of(Diagnostic.of(Fault.SECTION_INDEX_MISPLACED, position(path)));
        }
        if (kind == DocumentKind.PAGE || sections.isEmpty() || sections.contains(folder)) {
            return Optional.empty();
        }
        Position file = position(path);
        return Optional.of(
                folder.isEmpty()
                        ? Diagnostic.of(Fault.OUTSIDE_SECTIONS, file, sections.get(0))
                        : Diagnostic.of(
                                Fault.UNKNOWN_SECTION, file, folder, Nearest.to(folder, sections)));
    }

    private static Position position(SourcePath path) {
        return Position.of("content/" + path);
    }
}

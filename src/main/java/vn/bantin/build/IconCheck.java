package vn.bantin.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.bantin.config.Placed;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.image.PictureFormat;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Heads;

/** Whether the file that site.yaml names as the portal's icon can be one. */
final class IconCheck {
    /** Of the largest icon that is published, in pixels. */
    private static final int LEAST_SIDE = 512;

    private IconCheck() {}

    /** The icon's file; empty where there is none, or its name leaves the content folder. */
    static Optional<SourcePath> path(Optional<Placed<String>> icon) {
        return icon.flatMap(written -> SourcePath.resolve("", written.value()));
    }

    /** What is wrong with it, at its place in site.yaml; a damaged file has its own fault. */
    static List<Diagnostic> faults(Optional<Placed<String>> icon, Heads heads) {
        return icon.flatMap(written -> fault(written, heads)).stream().toList();
    }

    private static Optional<Diagnostic> fault(Placed<String> written, Heads heads) {
        Optional<SourcePath> path = path(Optional.of(written));
        Set<SourcePath> files = heads.files();
        if (path.isEmpty() || !files.contains(path.get())) {
            String nearest = MissingCover.nearest(written.value(), files);
            return Optional.of(fault(Fault.PICTURE_MISSING, written, nearest));
        }
        return Optional.ofNullable(heads.pictures().get(path.get()))
                .flatMap(head -> fault(written, head));
    }

    private static Optional<Diagnostic> fault(Placed<String> written, PictureHead head) {
        String width = String.valueOf(head.width());
        if (head.format() == PictureFormat.GIF) {
            return Optional.of(fault(Fault.ICON_FORMAT, written));
        } else if (head.width() != head.height()) {
            String height = String.valueOf(head.height());
            return Optional.of(fault(Fault.ICON_NOT_SQUARE, written, width, height));
        } else if (head.width() < LEAST_SIDE) {
            String least = String.valueOf(LEAST_SIDE);
            return Optional.of(fault(Fault.ICON_TOO_SMALL, written, width, least));
        }
        return Optional.empty();
    }

    private static Diagnostic fault(Fault fault, Placed<String> written, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = written.value();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Diagnostic.of(fault, written.position(), arguments);
    }
}

package vn.bantin.build;

import java.util.List;
import java.util.Set;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.text.Nearest;

/** Tells of covers, and of a publisher's logo, that name no file. */
final class MissingCover {
    private MissingCover() {}

    static List<Diagnostic> of(Head head, Set<SourcePath> files) {
        return head.frontMatter().cover().map(Cover::src).stream()
                .filter(
                        src ->
                                SourcePath.resolve(head.path().folder(), src)
                                        .filter(files::contains)
                                        .isEmpty())
                .map(
                        src ->
                                Diagnostic.of(
                                        Fault.PICTURE_MISSING,
                                        head.positions().of(Key.cover),
                                        src,
                                        nearest(src, head, files)))
                .toList();
    }

    /**
     * @param logo as site.yaml names it; empty when it names none
     */
    static List<Diagnostic> ofLogo(String logo, Set<SourcePath> files) {
        if (logo.isEmpty() || files.contains(new SourcePath(logo))) {
            return List.of();
        }
        String nearest = nearest(logo, files);
        Position site = Position.of("content/site.yaml");
        return List.of(Diagnostic.of(Fault.PICTURE_MISSING, site, logo, nearest));
    }

    /** Of all files below content/, the one named most alike; empty when none is. */
    static String nearest(String written, Set<SourcePath> files) {
        return Nearest.to(written, files.stream().map(SourcePath::value).toList());
    }

    private static String nearest(String src, Head head, Set<SourcePath> files) {
        List<String> neighbours =
                files.stream()
                        .filter(file -> file.folder().equals(head.path().folder()))
                        .map(SourcePath::fileName)
                        .toList();
        return Nearest.to(src, neighbours);
    }
}

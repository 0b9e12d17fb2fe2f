package vn.bantin.build;

import java.util.List;
import java.util.Set;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.SourcePath;
import vn.bantin.text.Nearest;

/** Tells of covers that name no file. */
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

    private static String nearest(String src, Head head, Set<SourcePath> files) {
        List<String> neighbours =
                files.stream()
                        .filter(file -> file.folder().equals(head.path().folder()))
                        .map(SourcePath::fileName)
                        .toList();
        return Nearest.to(src, neighbours);
    }
}

package vn.bantin.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.site.Permalink;
import vn.bantin.site.Site;

/** Whether there is something already where a new article would be: a file, or an address. */
final class Neighbours {
    private final Site site;
    private final Permalink permalink;

    Neighbours(Site site) {
        this.site = site;
        this.permalink = Permalink.of(site.config());
    }

    List<Diagnostic> inTheWay(Head article) {
        return file(article.path())
                .or(() -> address(article))
                .map(
                        there ->
                                Diagnostic.of(
                                        Fault.ARTICLE_EXISTS,
                                        Position.of("content/" + there),
                                        addressOf(article),
                                        article.frontMatter().slug() + "-2"))
                .stream()
                .toList();
    }

    String addressOf(Head article) {
        return permalink.of(article).map(UrlPath::value).orElse("");
    }

    /** The file itself, or one whose name differs in case alone: some disks cannot have both. */
    private Optional<SourcePath> file(SourcePath path) {
        Set<SourcePath> files = site.heads().files();
        String folder = path.fileName().equals("index.md") ? path.folder() + "/" : path.value();
        return files.contains(path)
                ? Optional.of(path)
                : files.stream()
                        .filter(file -> !file.value().startsWith(folder))
                        .filter(file -> lower(file.value()).startsWith(lower(folder)))
                        .sorted()
                        .findFirst();
    }

    /** Of any document, published or not, and of the old addresses that lead to one. */
    private Optional<SourcePath> address(Head article) {
        Optional<OutputPath> wanted = permalink.of(article).map(UrlPath::output);
        return site.heads().documents().values().stream()
                .filter(
                        other ->
                                permalink.of(other).map(UrlPath::output).equals(wanted)
                                        || other.frontMatter().aliases().stream()
                                                .map(alias -> new UrlPath(alias).output())
                                                .anyMatch(out -> wanted.equals(Optional.of(out))))
                .map(Head::path)
                .findFirst();
    }

    private static String lower(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}

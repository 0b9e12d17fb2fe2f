package vn.bantin.build;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Site;
import vn.bantin.text.Nearest;
import vn.bantin.text.Slug;

/**
 * Finds the document that somebody means: by its path, written in whatever way, or by its title or
 * the last part of its address.
 */
final class DocumentSearch {
    private static final Position ASKED = Position.of("bantin.article");
    private static final int MOST_NAMED = 5;

    private final Site site;
    private final Path content;
    private final Set<SourcePath> documents;

    /**
     * @param content the content folder, absolute
     */
    DocumentSearch(Site site, Path content) {
        this.site = site;
        this.content = content;
        this.documents = site.statuses().keySet();
    }

    Outcome<Optional<SourcePath>> find(String written) {
        String relative = relative(written.strip().replace('\\', '/'));
        Optional<SourcePath> asked = SourcePath.resolve("", relative);
        if (relative.startsWith("/") || asked.isEmpty()) {
            return fault(Fault.DOCUMENT_OUTSIDE, written, content.getFileName().toString());
        }
        Optional<SourcePath> byPath = byPath(asked.get().value());
        if (byPath.isPresent()) {
            return Outcome.of(byPath);
        }
        List<SourcePath> byTitle = relative.contains("/") ? List.of() : byTitle(relative);
        return switch (byTitle.size()) {
            case 0 -> fault(Fault.DOCUMENT_UNKNOWN, written, nearest(asked.get()));
            case 1 -> Outcome.of(Optional.of(byTitle.get(0)));
            default ->
                    fault(
                            Fault.DOCUMENT_AMBIGUOUS,
                            written,
                            String.valueOf(byTitle.size()),
                            named(byTitle));
        };
    }

    /** Without the content folder before it, as a shell completes it or a message shows it. */
    private String relative(String written) {
        String folder = content.toString().replace('\\', '/') + "/";
        if (written.startsWith(folder)) {
            return written.substring(folder.length());
        }
        String plain = written.startsWith("./") ? written.substring(2) : written;
        for (String name : List.of(content.getFileName() + "/", "content/")) {
            if (plain.startsWith(name) && !isSection(name)) {
                return plain.substring(name.length());
            }
        }
        return plain;
    }

    private boolean isSection(String folder) {
        return documents.stream().anyMatch(document -> document.value().startsWith(folder));
    }

    /** However its letters are composed, with or without the name's ending. */
    private Optional<SourcePath> byPath(String path) {
        Set<String> wanted =
                Stream.of(path, path + ".md", path + "/index.md")
                        .map(DocumentSearch::composed)
                        .collect(Collectors.toSet());
        return documents.stream()
                .filter(document -> wanted.contains(composed(document.value())))
                .findFirst();
    }

    private List<SourcePath> byTitle(String written) {
        String slug = Slug.of(written);
        return site.heads().documents().values().stream()
                .filter(head -> slug(head).equals(slug) && !slug.isEmpty())
                .map(Head::path)
                .toList();
    }

    private static String slug(Head head) {
        String written = head.frontMatter().slug();
        return written.isEmpty() ? Slug.of(head.frontMatter().title()) : written;
    }

    /** By the whole path; else by its last part that says something, wherever the file lies. */
    private String nearest(SourcePath asked) {
        List<String> paths = documents.stream().map(SourcePath::value).toList();
        String near = Nearest.to(asked.value(), paths);
        if (!near.isEmpty()) {
            return near;
        }
        List<String> names = paths.stream().map(DocumentSearch::telling).toList();
        int at = names.indexOf(Nearest.to(telling(asked.value()), names));
        return at < 0 ? "" : paths.get(at);
    }

    private static String telling(String path) {
        String whole = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
        String name = whole.endsWith("/index") ? whole.substring(0, whole.length() - 6) : whole;
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String named(List<SourcePath> paths) {
        String first =
                paths.stream()
                        .limit(MOST_NAMED)
                        .map(SourcePath::value)
                        .collect(Collectors.joining(", "));
        return paths.size() > MOST_NAMED ? first + ", …" : first;
    }

    private static Outcome<Optional<SourcePath>> fault(Fault fault, String... arguments) {
        return new Outcome<>(Optional.empty(), List.of(Diagnostic.of(fault, ASKED, arguments)));
    }
}

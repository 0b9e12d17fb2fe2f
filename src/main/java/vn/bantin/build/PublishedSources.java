package vn.bantin.build;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bantin.comment.Comment;
import vn.bantin.comment.CommentStatus;
import vn.bantin.path.SourcePath;
import vn.bantin.publish.scan.Canary;
import vn.bantin.publish.scan.CanarySearch;
import vn.bantin.publish.scan.PublishedTexts;
import vn.bantin.site.Site;
import vn.bantin.source.SourceFile;
import vn.bantin.source.TemplateFolder;
import vn.bantin.text.NormalForm;

/** All that readers may read, from the sources: reads every published document when it is asked. */
final class PublishedSources implements PublishedTexts {
    private final Run run;
    private final Prepared prepared;

    PublishedSources(Run run, Prepared prepared) {
        this.run = run;
        this.prepared = prepared;
    }

    @Override
    public Set<Canary> among(Collection<Canary> found) {
        CanarySearch search = new CanarySearch(found);
        Set<Canary> all = ConcurrentHashMap.newKeySet();
        run.onItsThreads(
                () -> {
                    texts().parallel().forEach(text -> all.addAll(search.in(text)));
                    return all;
                });
        return new HashSet<>(all);
    }

    private Stream<String> texts() {
        Site site = prepared.site();
        Stream<String> documents =
                site.addresses().keySet().stream().flatMap(path -> read(path).stream());
        Stream<String> configured =
                Stream.of("site.yaml", "people.yaml")
                        .flatMap(name -> read(new SourcePath(name)).stream());
        Stream<String> comments =
                site.heads().comments().stream()
                        .filter(comment -> comment.status() == CommentStatus.APPROVED)
                        .map(Comment::text);
        Stream<String> templates =
                TemplateFolder.read(run.request().roots().templates()).value().values().stream()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        String names =
                site.addresses().values().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
        return Stream.of(
                        documents,
                        configured,
                        comments,
                        templates,
                        prepared.theme().texts().values().stream(),
                        Stream.of(names))
                .flatMap(texts -> texts);
    }

    private Optional<String> read(SourcePath path) {
        SourceFile file = prepared.sources().tree().files().get(path);
        return Optional.ofNullable(file)
                .flatMap(known -> prepared.sources().read(known).value())
                .map(bytes -> NormalForm.composed(new String(bytes, StandardCharsets.UTF_8)));
    }
}

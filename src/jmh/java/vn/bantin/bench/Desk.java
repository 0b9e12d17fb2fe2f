package vn.bantin.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfig.PhotoLevels;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.content.BodyContext;
import vn.bantin.content.Head;
import vn.bantin.content.HeadReader;
import vn.bantin.content.Target;
import vn.bantin.diagnostic.Level;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Heads;

/** The made-up articles as the stages of a build have them, all in memory. */
final class Desk {
    private final Corpus corpus;

    Desk(int size) {
        corpus = new Corpus(1, size);
    }

    int size() {
        return corpus.size();
    }

    Story story(int number) {
        return corpus.story(number);
    }

    SourcePath path(int number) {
        return new SourcePath(corpus.spot(number).path() + ".md");
    }

    /** Of the whole file. */
    byte[] bytes(int number) {
        return Flavour.BANTIN.document(corpus.story(number)).getBytes(UTF_8);
    }

    List<byte[]> files() {
        return IntStream.range(0, size()).mapToObj(this::bytes).toList();
    }

    SiteConfig config() {
        String site = Flavour.BANTIN.siteFiles().values().iterator().next();
        return checked(new SiteConfigReader().read(site.getBytes(UTF_8), "content/site.yaml"));
    }

    List<Head> heads() {
        HeadReader reader = new HeadReader(config());
        return IntStream.range(0, size())
                .parallel()
                .mapToObj(number -> checked(reader.read(path(number), bytes(number))))
                .map(Optional::orElseThrow)
                .toList();
    }

    /** What stage read makes of them. */
    Heads read() {
        SortedMap<SourcePath, Head> documents = new TreeMap<>();
        heads().forEach(head -> documents.put(head.path(), head));
        return new Heads(
                documents,
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>(documents.keySet()),
                List.of());
    }

    /** Every link leads somewhere. */
    BodyContext context(Story story, SourcePath path) {
        SortedMap<String, Target> targets = new TreeMap<>();
        story.earlier()
                .ifPresent(
                        spot ->
                                targets.put(
                                        Flavour.BANTIN.link(spot),
                                        new Target.Page("/" + spot.path() + "/", "")));
        return new BodyContext(
                path,
                12,
                story.title(),
                "PNTH",
                new TreeMap<>(),
                targets,
                "https://portal.example/" + story.spot().path() + "/",
                false,
                false,
                "vi",
                new PhotoLevels(Level.WARNING, Level.WARNING, Level.WARNING));
    }

    /** A fault would be measured instead of the work. */
    static <T> T checked(Outcome<T> outcome) {
        if (!outcome.diagnostics().isEmpty()) {
            throw new IllegalStateException(outcome.diagnostics().toString());
        }
        return outcome.value();
    }
}

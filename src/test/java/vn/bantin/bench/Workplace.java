package vn.bantin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.bench.Clock.Reading;
import vn.bantin.bench.Clock.Unfinished;

/**
 * The corpus of one size and all that is made of it. Sites that are no longer needed are left lying
 * until the end: on ext4, deleting many files makes the creation of others slow for minutes.
 */
final class Workplace implements AutoCloseable {
    private static final long SEED = 1;
    private static final Path JVM_CONFIG = Path.of(".mvn/jvm.config");
    private static final String WITHOUT_RELATED = "without-related.toml";
    private static final Path HUGO_SITE = Path.of("src/bench/hugo");
    private static final Path THEME = Path.of("templates");

    private final Options options;
    private final int size;
    private final Path folder;
    private final Path content;
    private final Path hugo;
    private final Path standing;
    private final Clock clock;
    private final Maven maven;
    private final Edits edits;
    private final boolean discard;
    private final boolean hasHugo;
    private Optional<Path> copied = Optional.empty();
    private int sites;

    Workplace(Options options, int size) throws IOException {
        this.options = options;
        this.size = size;
        folder = options.work().resolve(String.valueOf(size));
        content = folder.resolve("content");
        hugo = folder.resolve("hugo");
        standing = folder.resolve("standing");
        Folders.delete(folder);
        Files.createDirectories(folder);
        clock = new Clock(folder, options.limitSeconds());
        maven = new Maven(folder.resolve("maven"), folder.resolve("templates")).lay(JVM_CONFIG);
        edits = new Edits(writer(Flavour.BANTIN, content), maven.templates(), size);
        discard = options.discard() || Files.getFileStore(folder).type().equals("tmpfs");
        hasHugo = onPath("hugo");
    }

    /** Not measured: articles, and the site that incremental builds begin with. */
    void prepare() throws IOException, Unfinished {
        System.out.println("Writing " + size + " articles …");
        writer(Flavour.BANTIN, content).writeAll();
        edits.layTemplate(THEME);
        if (hasHugo && options.only().stream().anyMatch(Work::isHugo)) {
            Folders.copy(HUGO_SITE, hugo);
            layWithoutRelated();
            writer(Flavour.HUGO, hugo.resolve("content")).writeAll();
        }
        if (options.only().stream().anyMatch(Work::isIncremental)) {
            List<String> first =
                    maven.build(content, standing.resolve("site"), standing.resolve("cache"));
            clock.time(first, maven.folder());
        }
    }

    /** A whole configuration of its own: of two that are named, 0.111.3 lets the last one count. */
    private void layWithoutRelated() throws IOException {
        String with = Files.readString(hugo.resolve("hugo.toml"));
        String without = with.replace("related = true", "related = false");
        if (without.equals(with)) {
            throw new IOException("nothing to turn off in hugo.toml");
        }
        Files.writeString(hugo.resolve(WITHOUT_RELATED), without);
    }

    boolean canDo(Work work) {
        return work.isHugo() ? hasHugo : work != Work.COPY || copied.isPresent();
    }

    /**
     * @throws Unfinished where it took too long or failed
     */
    Run measure(Work work, int round) throws IOException, Unfinished {
        edits.before(work);
        Path fresh = folder.resolve("site-" + ++sites);
        List<String> command = command(work, fresh);
        clock.time(List.of("sync"), folder);
        try {
            Reading took = clock.time(command, maven.folder());
            if (work == Work.CLEAN) {
                copied = Optional.of(fresh);
            }
            return new Run(
                    size,
                    work,
                    round,
                    took.wall(),
                    took.user(),
                    took.system(),
                    took.peak(),
                    files(work, fresh));
        } finally {
            if (discard) {
                tidy(work, fresh);
            }
        }
    }

    /** Of this round's clean site: copied or not, the next round makes its own. */
    void letGoOfCopied() throws IOException {
        if (copied.isPresent() && discard) {
            Folders.delete(copied.get());
        }
        copied = Optional.empty();
    }

    private List<String> command(Work work, Path fresh) throws IOException {
        return switch (work) {
            case CLEAN -> maven.build(content, fresh.resolve("site"), fresh.resolve("cache"));
            case COPY -> List.of("cp", "-r", copied.orElseThrow().resolve("site") + "", fresh + "");
            case HUGO -> hugo("hugo.toml", fresh);
            case HUGO_WITHOUT -> hugo(WITHOUT_RELATED, fresh);
            case FIND -> List.of("find", content + "", "-type", "f", "-printf", "%s %T@");
            case EMPTY -> maven.empty();
            default -> maven.build(content, standing.resolve("site"), standing.resolve("cache"));
        };
    }

    private List<String> hugo(String config, Path fresh) {
        List<String> command = new ArrayList<>(List.of("hugo", "--quiet", "--config", config));
        command.addAll(List.of("--source", hugo + "", "--destination", fresh + ""));
        command.addAll(List.of("--cacheDir", folder.resolve("hugo-cache") + ""));
        return command;
    }

    private long files(Work work, Path fresh) throws IOException {
        return switch (work) {
            case FIND, EMPTY -> 0;
            case COPY, HUGO, HUGO_WITHOUT -> Folders.files(fresh);
            default -> maven.written();
        };
    }

    /** What is to be copied stays until it is: in tmpfs, each site takes memory from the next. */
    private void tidy(Work work, Path fresh) throws IOException {
        if (work == Work.COPY) {
            letGoOfCopied();
        }
        if (!copied.equals(Optional.of(fresh))) {
            Folders.delete(fresh);
        }
    }

    private CorpusWriter writer(Flavour flavour, Path target) {
        return new CorpusWriter(new Corpus(SEED, size), flavour, target);
    }

    private static boolean onPath(String program) {
        for (String place : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}

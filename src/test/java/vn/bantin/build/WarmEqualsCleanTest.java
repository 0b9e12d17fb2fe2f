package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.SourcePath;

/**
 * I1 for a process that builds again and again and is told where to look: after any edits, good and
 * bad, its site and its messages are those of a clean build, drafts included. One sequence again:
 * {@code -Dbantin.seed=…}.
 */
class WarmEqualsCleanTest {
    private static final long FIRST_SEED = Long.getLong("bantin.seed", 60_021L);
    private static final int SEQUENCES = Soak.number("bantin.sequences", 8, 1_000);
    private static final int EDITS = Soak.number("bantin.edits", 12, 40);

    private static final AtomicInteger SPARED = new AtomicInteger();
    private static final AtomicInteger FAILED = new AtomicInteger();

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + SEQUENCES);
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("I1 random edits in one process: warm = clean, byte for byte, message for message")
    @MethodSource("seeds")
    @Execution(ExecutionMode.CONCURRENT)
    void warmEqualsClean(long seed) throws IOException {
        Sequence sequence = new Sequence(folder, seed);
        for (int step = 0; step < EDITS; step++) {
            sequence.step();
        }
        sequence.assertSettles();
    }

    @AfterAll
    static void bothWaysWereGone() {
        if (SEQUENCES > 5) {
            assertThat(SPARED.get()).as("builds that spared stages").isGreaterThan(SEQUENCES);
            assertThat(FAILED.get()).as("builds that failed").isPositive();
        }
    }

    /** The site of one newsroom. */
    private static final class Sequence {
        private final Path folder;
        private final Newsroom newsroom;
        private final NewsroomEdits edits;
        private final TestSite site;
        private final RepeatedBuild builder = new RepeatedBuild(Progress.SILENT, Readers.NONE);
        private final List<String> done = new ArrayList<>();
        private SortedMap<String, byte[]> there;

        Sequence(Path folder, long seed) throws IOException {
            this.folder = folder;
            this.newsroom = seed % 3 == 0 ? new Newsroom(seed).withTwins() : new Newsroom(seed);
            this.edits = new NewsroomEdits(newsroom);
            this.site = TestSite.in(folder).drafts(true).threads(1 + (int) (seed % 3));
            this.there = newsroom.sources();
            done.add("seed " + seed);
            site.sources(there).now(newsroom.now());
            assertThat(compare(LookAgain.EVERYWHERE).failed()).isFalse();
        }

        void step() throws IOException {
            Newsroom before = newsroom.copy();
            EditKind kind = pick();
            done.add(kind.name());
            kind.work().run();
            BuildReport built = compare(save(kind));
            if (built.failed()) {
                FAILED.incrementAndGet();
                newsroom.takeBack(before);
                done.add("taken back");
                BuildReport again = compare(save(kind));
                if (again.failed()) {
                    newsroom.mend();
                    done.add("mended");
                    compare(save(kind));
                }
            }
        }

        /** Half of all saves are of a body. */
        private EditKind pick() {
            if (newsroom.random.nextBoolean()) {
                return switch (newsroom.random.nextInt(4)) {
                    case 0 -> new EditKind("anchor", () -> any().body += "\n\n[Mục](#khong-co)");
                    case 1 -> new EditKind("two bodies", () -> more(more("")));
                    default -> new EditKind("body", () -> more(""));
                };
            }
            List<EditKind> all =
                    edits.all().stream().filter(kind -> !kind.name().startsWith("28")).toList();
            return all.get(newsroom.random.nextInt(all.size()));
        }

        private String more(String text) {
            any().body += "\n\nThêm một câu " + newsroom.nextNumber() + " nữa." + text;
            return text;
        }

        private Draft any() {
            List<Draft> all = new ArrayList<>(newsroom.drafts.values());
            return all.get(newsroom.random.nextInt(all.size()));
        }

        /** What the system would tell of it. */
        private LookAgain save(EditKind kind) throws IOException {
            SortedMap<String, byte[]> wanted = newsroom.sources();
            site.sources(wanted).now(newsroom.now());
            Set<String> changed = new TreeSet<>(there.keySet());
            changed.addAll(wanted.keySet());
            changed.removeIf(path -> Arrays.equals(there.get(path), wanted.get(path)));
            if (kind.where() == EditKind.Where.TOUCHED) {
                changed.add(edits.touched());
                site.touch(edits.touched(), Instant.now().plusSeconds(60));
            }
            there = wanted;
            Set<SourcePath> content = new TreeSet<>();
            boolean templates = false;
            for (String path : changed) {
                if (path.startsWith("content/")) {
                    content.add(new SourcePath(path.substring("content/".length())));
                } else {
                    templates = true;
                }
            }
            content.add(new SourcePath("tin-tuc/.mot.md.swp"));
            return new LookAgain(false, content, templates);
        }

        private BuildReport compare(LookAgain where) throws IOException {
            String why = String.valueOf(done);
            SortedMap<String, byte[]> before = site.output();
            BuildReport warm = builder.build(site.request(), where).report();
            Path elsewhere = folder.resolve("sach");
            BuildReport clean = site.runClean(elsewhere);
            assertThat(shown(warm)).as(why).isEqualTo(shown(clean));
            assertThat(warm.ledger()).as(why).isEqualTo(clean.ledger());
            SortedMap<String, byte[]> expected =
                    clean.failed() ? before : TestSite.files(elsewhere.resolve("site"));
            TestSite.assertSameTree(why, expected, site.output());
            if (warm.stages().stream().noneMatch(stage -> stage.stage().equals("configure"))) {
                SPARED.incrementAndGet();
            }
            TwoDays.deleteTree(elsewhere);
            return warm;
        }

        private static List<String> shown(BuildReport report) {
            return report.diagnostics().stream()
                    .filter(message -> !message.position().file().startsWith("cache"))
                    .map(Diagnostic::toString)
                    .toList();
        }

        /** What is kept on the disk is as good as what any build leaves. */
        void assertSettles() {
            newsroom.mend();
            site.sources(newsroom.sources());
            BuildReport last = builder.build(site.request(), LookAgain.EVERYWHERE).report();
            assertThat(builder.settle()).isEmpty();
            if (!last.failed()) {
                BuildReport other = site.run();
                assertThat(other.counts().rendered()).as(String.valueOf(done)).isZero();
                assertThat(other.counts().written()).isZero();
            }
        }
    }

    @Test
    @DisplayName("a process that ends without a word leaves an unfinished site, which is made anew")
    void anUnsettledSiteIsNotTrusted() {
        TestSite site = RebuildSite.in(folder).drafts(true);
        RepeatedBuild builder = new RepeatedBuild(Progress.SILENT, Readers.NONE);
        builder.build(site.request(), LookAgain.EVERYWHERE);
        site.edit(RebuildSite.BA, "Tiếng trống", "Tiếng kẻng");
        Set<SourcePath> changed = Set.of(new SourcePath("tin-tuc/2026/ba.md"));
        BuildReport body =
                builder.build(site.request(), new LookAgain(false, changed, false)).report();
        assertThat(body.counts().written()).isPositive();

        Built next = site.build();

        assertThat(next.rendered()).isGreaterThan(20);
        site.assertEqualsClean("after a process that was killed");
    }

    @Test
    @DisplayName("a body makes its page and its feeds, and no stage but those it needs")
    void aBodyIsCheap() {
        TestSite site = RebuildSite.in(folder).drafts(true);
        RepeatedBuild builder = new RepeatedBuild(Progress.SILENT, Readers.NONE);
        builder.build(site.request(), LookAgain.EVERYWHERE);
        site.edit(RebuildSite.CU, "trời mưa.", "trời mưa to.");
        Set<SourcePath> changed = Set.of(new SourcePath("su-kien/2024/cu.md"));

        BuildReport body =
                builder.build(site.request(), new LookAgain(false, changed, false)).report();

        assertThat(body.reasons().keySet())
                .contains("/su-kien/2024/cu/", "/feed.xml")
                .allMatch(
                        address ->
                                address.startsWith("/su-kien/2024/cu/")
                                        || address.endsWith(".xml")
                                        || address.endsWith("feed.json"));
        assertThat(body.stages())
                .extracting(BuildReport.StageTime::stage)
                .containsExactly(
                        "scan", "assemble", "plan", "manifest", "open", "delta", "render", "write");
    }
}

package vn.bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import vn.bantin.build.EditKind.Where;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.disk.NumberedOperations;
import vn.bantin.disk.NumberedOperations.Killed;
import vn.bantin.disk.RealOperations;
import vn.bantin.disk.Trouble;

/**
 * One newsroom, edited and built again and again; each build is held against a clean one. Every
 * third newsroom has a build in trouble in the middle, every thirtieth a killed one; every fifth
 * has twins of its pages.
 */
final class EditSequence {
    private static final int MOST_OPERATIONS = 120;

    private final Path folder;
    private final long seed;
    private final Tally tally;
    private final Newsroom newsroom;
    private final NewsroomEdits edits;
    private final TestSite site;
    private final List<String> done = new ArrayList<>();
    private SortedMap<String, byte[]> tree;
    private boolean unsettled;

    EditSequence(Path folder, long seed, Tally tally) {
        this.folder = folder;
        this.seed = seed;
        this.tally = tally;
        this.newsroom = seed % 5 == 0 ? new Newsroom(seed).withTwins() : new Newsroom(seed);
        this.edits = new NewsroomEdits(newsroom);
        this.site = TestSite.in(folder).threads(1 + (int) (seed % 8));
        this.tree = settled().build().files();
    }

    /** One edit, and perhaps a disaster, and a build. */
    void step() throws IOException, InterruptedException {
        Newsroom before = newsroom.copy();
        EditKind kind = pick();
        done.add(kind.name());
        editOnDisk(kind);
        boolean disaster = seed % 3 == 0 && newsroom.random.nextInt(5) == 0;
        if (disaster) {
            runIntoTrouble();
        }
        if (!compare(kind, disaster)) {
            newsroom.takeBack(before);
            done.add("taken back");
            takenBack();
        }
    }

    /** The clock goes on: what was right before may link to what has expired since. */
    private void takenBack() {
        if (settled().run().failed()) {
            newsroom.mend();
            done.add("mended");
            unsettled = settled().run().failed();
        }
        tree = site.output();
    }

    private EditKind pick() {
        List<EditKind> all = edits.all();
        return all.get(newsroom.random.nextInt(all.size()));
    }

    private TestSite settled() {
        return site.sources(newsroom.sources()).now(newsroom.now()).generator(newsroom.generator());
    }

    private void editOnDisk(EditKind kind) throws IOException {
        kind.work().run();
        if (kind.where() == Where.SAME_TIME) {
            Path file = site.path(edits.touched());
            FileTime time = Files.getLastModifiedTime(file);
            settled();
            Files.setLastModifiedTime(file, time);
        } else {
            settled();
        }
        if (kind.where() == Where.TOUCHED) {
            Path file = site.path(edits.touched());
            long millis = Files.getLastModifiedTime(file).toMillis();
            Files.setLastModifiedTime(file, FileTime.fromMillis(millis + 60_000));
        }
    }

    /** A build that the disk lets down, or that dies. */
    private void runIntoTrouble() throws IOException, InterruptedException {
        tally.troubled();
        Trouble.Kind[] kinds = Trouble.Kind.values();
        boolean real = seed % 30 == 0;
        Trouble.Kind kind =
                real
                        ? Trouble.Kind.HALTED_AFTER
                        : kinds[newsroom.random.nextInt(Trouble.Kind.HALTED_BEFORE.ordinal())];
        int at = 1 + newsroom.random.nextInt(MOST_OPERATIONS);
        Trouble trouble = new Trouble(kind, at, newsroom.random.nextBoolean());
        done.add(trouble.toString());
        if (real) {
            ChildBuild.start(
                            folder,
                            "content",
                            "target",
                            kind.name(),
                            String.valueOf(at),
                            newsroom.now(),
                            newsroom.generator())
                    .waitFor();
            return;
        }
        site.operations(new NumberedOperations(new RealOperations(), trouble));
        try {
            site.run();
        } catch (Killed killed) {
            assertThat(trouble.isDeath()).as(why()).isTrue();
        } finally {
            site.operations(new RealOperations());
        }
    }

    /** False where the edit was one that cannot be built. */
    private boolean compare(EditKind kind, boolean disaster) throws IOException {
        SortedMap<String, byte[]> output = disaster ? site.output() : tree;
        BuildReport incremental = site.run();
        Path elsewhere = folder.resolve("sach");
        BuildReport clean = site.runClean(elsewhere);
        assertThat(shown(incremental)).as(why()).isEqualTo(shown(clean));
        assertThat(incremental.ledger()).as(why()).isEqualTo(clean.ledger());
        if (clean.failed()) {
            tally.failed();
            TestSite.assertSameTree(why() + ": failed", output, site.output());
        } else {
            SortedMap<String, byte[]> cleanTree = TestSite.files(elsewhere.resolve("site"));
            TestSite.assertSameTree(why(), cleanTree, site.output());
            if (!disaster && !unsettled) {
                count(kind, incremental, cleanTree);
            }
            tree = cleanTree;
            unsettled = false;
        }
        TwoDays.deleteTree(elsewhere);
        return !clean.failed();
    }

    private void count(EditKind kind, BuildReport incremental, SortedMap<String, byte[]> after) {
        long differ = differ(tree, after);
        switch (kind.where()) {
            case EVERYWHERE -> assertThat(incremental.counts().written()).as(why()).isZero();
            case TOUCHED, NOWHERE -> {
                assertThat(differ).as(why()).isZero();
                assertThat(incremental.reasons()).as(why()).isEmpty();
                assertThat(incremental.counts().written()).as(why()).isZero();
            }
            default -> {
                // Counted below.
            }
        }
        boolean all = kind.where() == Where.EVERYWHERE;
        tally.good(kind, all ? 0 : incremental.counts().rendered(), differ);
    }

    /** Pages and feeds that are new or other than before. */
    private static long differ(SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
        return after.entrySet().stream()
                .filter(file -> !file.getKey().startsWith("anh/"))
                .filter(file -> !Arrays.equals(file.getValue(), before.get(file.getKey())))
                .count();
    }

    private static List<String> shown(BuildReport report) {
        return report.diagnostics().stream()
                .filter(message -> !message.position().file().startsWith("cache"))
                .map(Diagnostic::toString)
                .toList();
    }

    private String why() {
        return "seed " + seed + ", edits " + done;
    }
}

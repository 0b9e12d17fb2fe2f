package vn.bantin.publish.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/**
 * What {@link Target} promises, as cases: the test of every driver extends it. What takes two
 * publishers is in {@link LockContract}, what ends on the way in {@link AttemptContract}.
 */
public abstract class TargetContract extends AttemptContract {
    @Test
    @DisplayName("P6 where nothing was published there is no record and nothing to go back to")
    protected void nothing() throws Exception {
        try (Target target = end().newRun()) {
            assertThat(target.workers()).isPositive();
            assertThat(target.record()).isEmpty();
            assertThat(target.earlier()).isEmpty();
        }
        assertThat(crawl("nothing").isEmpty()).isTrue();
    }

    @Test
    @DisplayName("P6 a first release arrives whole: spaces, Vietnamese, deep, empty, 3 MB")
    protected void first() throws Exception {
        publish(SmallSite.large(1));

        assertShown(SmallSite.large(1));
    }

    @Test
    @DisplayName("P6 articles come, change and go, style sheets change; assets stay for a while")
    protected void changes() throws Exception {
        for (int number = 1; number <= 7; number++) {
            publish(SmallSite.number(number));

            assertShown(SmallSite.number(number));
        }
        assertThat(end().read(SmallSite.page(3))).isEmpty();
        end().assertTidy();
    }

    @Test
    @DisplayName("P6 the same release a second time changes nothing")
    protected void unchanged() throws Exception {
        publish(SmallSite.number(1));
        Optional<byte[]> record = record();
        publish(SmallSite.number(1));

        assertThat(record()).contains(record.orElseThrow());
        assertShown(SmallSite.number(1));
        end().assertTidy();
    }

    @Test
    @DisplayName("P6 a page that a reader has open finds its assets after the next release")
    protected void openPages() throws Exception {
        publish(SmallSite.number(2));
        PublicSide before = crawl("before");
        publish(SmallSite.number(3));

        for (OutputPath path : before.seen().keySet()) {
            if (path.value().matches(".*-[0-9a-f]{12}\\.\\w+")) {
                assertThat(end().read(path)).as(path.value()).contains(before.seen().get(path));
            }
        }
    }

    @Test
    @DisplayName("P6 the record appears after every file and, with it, deletes are done")
    protected void recordComesLast() throws Exception {
        publish(SmallSite.number(1));
        byte[] old = record().orElseThrow();
        try (Target target = end().newRun();
                Target.Lock lock = target.lock(nextNote())) {
            Change change = changeTo(target, SmallSite.number(2));
            Staging staging = target.begin(change);
            assertThat(record()).contains(old);
            for (ReleaseFile file : change.puts()) {
                staging.put(file, file.content().read());
                assertThat(record()).contains(old);
            }
            staging.show();
            assertRecordIsTrue(change);
            staging.delete();
            assertRecordIsTrue(change);
            staging.finish();
            assertThat(record()).contains(change.record());
        }
        assertShown(SmallSite.number(2));
    }

    @Test
    @DisplayName("P6 files are put on as many threads as there are workers")
    protected void workers() throws Exception {
        publish(SmallSite.number(1));
        try (Target target = end().newRun();
                Target.Lock lock = target.lock(nextNote())) {
            Change change = changeTo(target, SmallSite.large(5));
            Staging staging = target.begin(change);
            for (Wave wave : Wave.values()) {
                putAtOnce(target.workers(), staging, change, wave);
            }
            staging.show();
            staging.delete();
            staging.finish();
        }
        assertShown(SmallSite.large(5));
        end().assertTidy();
    }

    @Test
    @DisplayName("P6 earlier releases, newest first, can be gone back to, and from there on again")
    protected void goingBack() throws Exception {
        Assumptions.assumeTrue(end().keepsEarlier(), "keeps nothing");
        publish(SmallSite.number(1));
        byte[] record = record().orElseThrow();
        publish(SmallSite.number(2));
        publish(SmallSite.number(3));
        try (Target target = end().newRun()) {
            assertThat(target.earlier())
                    .startsWith(SmallSite.number(2).id(), SmallSite.number(1).id());
            assertThat(target.record(SmallSite.number(1).id())).isEqualTo(record);
        }
        backTo(SmallSite.number(1), 1);
        try (Target target = end().newRun()) {
            assertThat(target.earlier())
                    .startsWith(SmallSite.number(3).id(), SmallSite.number(2).id())
                    .doesNotContain(SmallSite.number(3).later(1));
        }
        backTo(SmallSite.number(3), 2);
        publish(SmallSite.number(4));
        assertShown(SmallSite.number(4));
        end().assertTidy();
    }

    @Test
    @DisplayName("P6 a release that is not there cannot be gone back to")
    protected void goingNowhere() throws Exception {
        publish(SmallSite.number(1));
        try (Target target = end().newRun()) {
            RemoteFailure failure =
                    catchThrowableOfType(
                            RemoteFailure.class, () -> target.record(SmallSite.number(9).id()));
            assertThat(failure).isNotNull();
            assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
            assertThat(failure.about()).contains(SmallSite.number(9).id().value());
        }
    }

    @Test
    @DisplayName("I8 somebody else's file in the way is neither overwritten nor deleted")
    protected void foreignFileInTheWay() throws Exception {
        publish(SmallSite.number(1));
        byte[] foreign = "của người khác".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Assumptions.assumeTrue(end().plant(SmallSite.page(5), foreign), "nobody else's files");
        try {
            publish(SmallSite.number(2));
            assertShown(SmallSite.number(2));
        } catch (RemoteFailure refused) {
            assertThat(refused.kind()).isIn(Kind.UNFIT, Kind.CONFLICT);
            assertThat(refused.about()).contains(SmallSite.page(5).value());
        }
        assertThat(end().planted(SmallSite.page(5))).contains(foreign);
    }

    @Test
    @DisplayName("I8 somebody else's file beside ours stays, over as many releases as there are")
    protected void foreignFileBeside() throws Exception {
        publish(SmallSite.number(1));
        byte[] foreign = "của người khác".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        OutputPath beside = new OutputPath("tin/bai 1/google 123.html");
        Assumptions.assumeTrue(end().plant(beside, foreign), "nobody else's files");
        try {
            for (int number = 2; number <= 9; number++) {
                publish(SmallSite.number(number));
            }
            assertShown(SmallSite.number(9));
        } catch (RemoteFailure refused) {
            assertThat(refused.kind()).isIn(Kind.UNFIT, Kind.CONFLICT);
        }
        assertThat(end().planted(beside)).contains(foreign);
    }

    /** Either the old record, or the new one, and then everything is as it says. */
    private void assertRecordIsTrue(Change change) throws Exception {
        if (Optional.of(change.to()).equals(SmallRecord.parse(record()).id())) {
            for (OutputPath path : change.after().keySet()) {
                assertThat(end().read(path)).as(path.value()).isPresent();
            }
            for (OutputPath path : change.deletes()) {
                assertThat(end().read(path)).as(path.value()).isEmpty();
            }
        }
    }

    /**
     * Publishes an earlier state with the bytes that the target gives back.
     *
     * @param minutes after state 3
     */
    private void backTo(SmallSite site, int minutes) throws Exception {
        try (Target target = end().newRun();
                Target.Lock lock = target.lock(nextNote())) {
            SmallRecord now = SmallRecord.parse(target.record());
            Change change = now.changeTo(SmallSite.number(3).later(minutes), site.files());
            Staging staging = target.begin(change);
            for (ReleaseFile file : change.puts()) {
                RecordedFile recorded = new RecordedFile(file.path(), file.print());
                byte[] bytes = target.read(site.id(), recorded);
                assertThat(Digest.ofBytes(bytes)).as(file.path().value()).isEqualTo(file.print());
                staging.put(file, bytes);
            }
            staging.show();
            staging.delete();
            staging.finish();
        }
        assertShown(site);
    }

    private static void putAtOnce(int workers, Staging staging, Change change, Wave wave)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> puts = new ArrayList<>();
            for (ReleaseFile file : change.puts()) {
                if (file.wave() == wave) {
                    puts.add(
                            pool.submit(
                                    () -> {
                                        staging.put(file, file.content().read());
                                        return file;
                                    }));
                }
            }
            for (Future<?> put : puts) {
                put.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}

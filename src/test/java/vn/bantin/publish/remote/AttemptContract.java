package vn.bantin.publish.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.bantin.path.OutputPath;

/** P6: attempts that end on the way, and calls that are made again. */
abstract class AttemptContract extends LockContract {
    @Test
    @DisplayName("P6 KL05 nobody sees what was put and not shown; the next attempt ends equal")
    protected void abandoned() throws Exception {
        publish(SmallSite.number(1));
        abandon(SmallSite.number(2), 5);

        crawl("abandoned").assertOneOf(List.of(SmallSite.number(1)));
        for (OutputPath path : SmallSite.number(1).files().keySet()) {
            assertThat(end().read(path)).as(path.value()).isPresent();
        }
        publish(SmallSite.number(2));
        assertShown(SmallSite.number(2));
        end().assertTidy();
    }

    @Test
    @DisplayName("P6 KL05 an abandoned first release shows nothing; the next one is whole")
    protected void abandonedFirst() throws Exception {
        abandon(SmallSite.number(1), 100);

        assertThat(crawl("abandoned").isEmpty()).isTrue();
        publish(SmallSite.number(2));
        assertShown(SmallSite.number(2));
        end().assertTidy();
    }

    @Test
    @DisplayName("P6 what an abandoned release alone has is gone once another is published")
    protected void abandonedForAnother() throws Exception {
        publish(SmallSite.number(2));
        abandon(SmallSite.number(3), 100);
        publish(SmallSite.number(4));

        assertShown(SmallSite.number(4));
        TreeMap<OutputPath, ReleaseFile> lost = new TreeMap<>(SmallSite.number(3).files());
        lost.keySet().removeAll(SmallSite.number(2).files().keySet());
        lost.keySet().removeAll(SmallSite.number(4).files().keySet());
        assertThat(lost).isNotEmpty();
        for (OutputPath path : lost.keySet()) {
            assertThat(end().read(path)).as(path.value()).isEmpty();
        }
        end().assertTidy();
    }

    @Test
    @DisplayName("P6 KL05 killed after it was shown, and before its record: the next one ends it")
    protected void abandonedWhenShown() throws Exception {
        publish(SmallSite.number(1));
        Target target = end().newRun();
        target.lock(nextNote());
        Staging staging = begin(target, SmallSite.number(2));
        staging.show();
        target.close();

        crawl("shown").assertOneOf(List.of(SmallSite.number(2)));
        publish(SmallSite.number(3));
        assertShown(SmallSite.number(3));
        end().assertTidy();
    }

    @Test
    @DisplayName("P6 what was put is the same after it was put again, begun again, shown again")
    protected void everythingTwice() throws Exception {
        publish(SmallSite.number(1));
        try (Target target = end().newRun();
                Target.Lock lock = target.lock(nextNote())) {
            begin(target, SmallSite.number(2));
            Staging staging = begin(target, SmallSite.number(2));
            ReleaseFile home = SmallSite.number(2).files().get(new OutputPath("index.html"));
            staging.put(home, home.content().read());
            staging.show();
            staging.show();
            crawl("shown twice").assertOneOf(List.of(SmallSite.number(2)));
            staging.delete();
            staging.delete();
            staging.finish();
            staging.finish();
        }
        assertShown(SmallSite.number(2));
        end().assertTidy();
    }

    /** Ends without a word after so many files. */
    private void abandon(SmallSite site, int files) throws Exception {
        Target target = end().newRun();
        target.lock(nextNote());
        Change change = changeTo(target, site);
        Staging staging = target.begin(change);
        int end = Math.min(files, change.puts().size());
        for (ReleaseFile file : change.puts().subList(0, end)) {
            staging.put(file, file.content().read());
        }
        target.close();
    }

    private Staging begin(Target target, SmallSite site) throws Exception {
        Change change = changeTo(target, site);
        Staging staging = target.begin(change);
        for (ReleaseFile file : change.puts()) {
            if (!staging.present().contains(file.path())) {
                staging.put(file, file.content().read());
            }
        }
        return staging;
    }
}

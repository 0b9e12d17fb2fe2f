package vn.bantin.publish.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bantin.disk.NumberedOperations.Killed;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Attempt.Step;

/**
 * P6: a publisher gets into trouble at each of its operations in turn. After each, what readers get
 * is crawled: whole, and of one release where the place can do that; nothing was deleted by who did
 * not come so far. Then somebody publishes without trouble, and all is as if nothing had been.
 *
 * @param <K> what goes wrong
 */
public final class FaultSweep<K> {
    private static final int PATIENT = 3;

    private final Maker<K> maker;
    private final Map<Step, Integer> ends = new EnumMap<>(Step.class);
    private final boolean soaks = Boolean.getBoolean("bantin.soak");
    private int cases;
    private int hour;

    /**
     * @param maker of far ends that nothing was published to
     */
    public FaultSweep(Maker<K> maker) {
        this.maker = maker;
    }

    /** Makes a far end. */
    public interface Maker<K> {
        FaultyEnd<K> fresh() throws Exception;
    }

    /**
     * From each state of the site to the next, at one operation after the other.
     *
     * @param stride every how many operations are tried; all of them, in three rounds, where the
     *     tests soak
     */
    public void updates(K kind, int stride) throws Exception {
        int rounds = soaks ? 3 : 1;
        for (int round = 0; round < rounds; round++) {
            try (FaultyEnd<K> end = maker.fresh()) {
                int number = 1 + round;
                publish(end, SmallSite.number(number));
                int at = 1;
                while (trouble(end, kind, at, number, number + 1)) {
                    at += soaks ? 1 : stride;
                    number++;
                }
            }
        }
    }

    /** Likewise where nothing was published before. */
    public void first(K kind, int stride) throws Exception {
        boolean more = true;
        for (int at = 1; more; at += soaks ? 1 : stride) {
            try (FaultyEnd<K> end = maker.fresh()) {
                more = trouble(end, kind, at, 0, 1);
            }
        }
    }

    /** How many cases were tried, and what publishers were doing when they ended. */
    @Override
    public String toString() {
        return cases + " cases, which ended in " + ends;
    }

    /** False where there are not so many operations. */
    private boolean trouble(FaultyEnd<K> end, K kind, int at, int from, int to) throws Exception {
        // A patient one tries again; what is worth it goes well the second time.
        int tries = at % 2 == 0 ? PATIENT : 1;
        hour++;
        Attempt attempt = new Attempt(end.newRun(kind, at), hour, tries);
        String failure = attempt(attempt, SmallSite.number(to), tries);
        boolean met = end.operations() >= at;
        String why =
                "%s at %s, from state %d, %d tries, in %s: %s"
                        .formatted(kind, end.operation(at), from, tries, attempt.step(), failure);
        if (met) {
            cases++;
            ends.merge(attempt.step(), 1, Integer::sum);
        } else {
            assertThat(failure).as(why).isEmpty();
        }
        judge(end, attempt.step(), from, to, why);
        publish(end, SmallSite.number(to));
        assertConverged(end, to, "the next after " + why);
        return met;
    }

    /** Empty where it went well. */
    private static String attempt(Attempt attempt, SmallSite site, int tries) {
        try {
            attempt.to(site);
            return "";
        } catch (RemoteFailure failure) {
            assertThat(tries > 1 && failure.kind().isWorthRetrying())
                    .as("trouble that comes once: %s", failure)
                    .isFalse();
            return failure.toString();
        } catch (Killed killed) {
            return killed.toString();
        }
    }

    private static void judge(FarEnd end, Step step, int from, int to, String why)
            throws Exception {
        PublicSide side = PublicSide.crawl(end::read, why);
        List<SmallSite> known = new ArrayList<>();
        if (from > 0) {
            known.add(SmallSite.number(from));
            assertThat(side.isEmpty()).as("%s: readers get nothing", why).isFalse();
        }
        known.add(SmallSite.number(to));
        side.assertEachOfOneOf(known);
        if (end.switchesAtOnce()) {
            side.assertOneOf(known);
        }
        if (step == Step.DONE) {
            side.assertOneOf(List.of(SmallSite.number(to)));
        }
        if (from > 0 && step.compareTo(Step.SHOW) < 0) {
            for (OutputPath path : SmallSite.number(from).files().keySet()) {
                assertThat(end.read(path)).as("%s: %s is gone", why, path).isPresent();
            }
        }
    }

    private void publish(FarEnd end, SmallSite site) throws Exception {
        hour++;
        new Attempt(end.newRun(), hour, 1).to(site);
    }

    /** What is there is what a far end would have that never was in trouble. */
    private static void assertConverged(FarEnd end, int number, String why) throws Exception {
        SmallSite site = SmallSite.number(number);
        PublicSide.crawl(end::read, why).assertOneOf(List.of(site));
        for (OutputPath path : site.files().keySet()) {
            assertThat(end.read(path)).as("%s: %s", why, path).contains(site.bytes(path));
        }
        OutputPath gone = SmallSite.page(number - 1);
        if (number > 1) {
            assertThat(end.read(gone)).as("%s: %s, which went", why, gone).isEmpty();
        }
        try (Target target = end.newRun()) {
            SmallRecord record = SmallRecord.parse(target.record());
            assertThat(record.id()).as(why).contains(site.id());
            for (OutputPath path : record.prints().keySet()) {
                assertThat(end.read(path)).as("%s: %s is recorded", why, path).isPresent();
            }
        }
        end.assertTidy();
    }
}

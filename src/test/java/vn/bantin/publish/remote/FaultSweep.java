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
    /** In every so many states the style sheet changes: see {@link SmallSite}. */
    private static final int SORTS = 3;

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
     * @param stride every how many operations are tried; where the tests soak, all of them, from
     *     states of each sort, by publishers with and without patience
     */
    public void updates(K kind, int stride) throws Exception {
        for (int round = 0; round < (soaks ? 2 * SORTS : 1); round++) {
            try (FaultyEnd<K> end = maker.fresh()) {
                int number = 1 + round % SORTS;
                publish(end, SmallSite.number(number));
                int at = start(kind, stride);
                while (trouble(end, new Case<>(kind, at, tries(round / SORTS), number))) {
                    at += soaks ? 1 : stride;
                    number++;
                }
            }
        }
    }

    /** Likewise where nothing was published before. */
    public void first(K kind, int stride) throws Exception {
        for (int round = 0; round < (soaks ? 2 : 1); round++) {
            boolean more = true;
            for (int at = start(kind, stride); more; at += soaks ? 1 : stride) {
                try (FaultyEnd<K> end = maker.fresh()) {
                    more = trouble(end, new Case<>(kind, at, tries(round), 0));
                }
            }
        }
    }

    /** Where one kind begins, so that it meets what another has passed over. */
    private int start(K kind, int stride) {
        return soaks || !(kind instanceof Enum<?> one) ? 1 : 1 + one.ordinal() % stride;
    }

    /**
     * A patient publisher tries again, which goes well where it is worth it: trouble comes once.
     */
    private int tries(int round) {
        boolean patient = soaks ? round > 0 : cases % 2 > 0;
        return patient ? 3 : 1;
    }

    /**
     * @param from number of the state that is there; 0: nothing
     */
    private record Case<K>(K kind, int at, int tries, int from) {
        SmallSite to() {
            return SmallSite.number(from + 1);
        }
    }

    /** In how many cases trouble was met. */
    public int cases() {
        return cases;
    }

    /** How many cases were tried, and what publishers were doing when they ended. */
    @Override
    public String toString() {
        return cases + " cases, which ended in " + ends;
    }

    /** False where there are not so many operations. */
    private boolean trouble(FaultyEnd<K> end, Case<K> one) throws Exception {
        hour++;
        Attempt attempt = new Attempt(end.newRun(one.kind, one.at), hour, one.tries);
        String failure = attempt(attempt, one);
        boolean met = end.operations() >= one.at;
        String why =
                "%s at %s, from state %d, %d tries, in %s: %s"
                        .formatted(
                                one.kind,
                                end.operation(one.at),
                                one.from,
                                one.tries,
                                attempt.step(),
                                failure);
        if (met) {
            cases++;
            ends.merge(attempt.step(), 1, Integer::sum);
        } else {
            assertThat(failure).as(why).isEmpty();
        }
        judge(end, attempt.step(), one.from, why);
        publish(end, one.to());
        assertConverged(end, one.from + 1, "the next after " + why);
        return met;
    }

    /** Empty where it went well. */
    private static String attempt(Attempt attempt, Case<?> one) {
        try {
            attempt.to(one.to());
            return "";
        } catch (RemoteFailure failure) {
            assertThat(one.tries > 1 && failure.kind().isWorthRetrying())
                    .as("%s comes once: %s", one, failure)
                    .isFalse();
            return failure.toString();
        } catch (Killed killed) {
            return killed.toString();
        }
    }

    private static void judge(FarEnd end, Step step, int from, String why) throws Exception {
        PublicSide side = PublicSide.crawl(end::read, why);
        List<SmallSite> known = new ArrayList<>();
        if (from > 0) {
            known.add(SmallSite.number(from));
            assertThat(side.isEmpty()).as("%s: readers get nothing", why).isFalse();
        }
        SmallSite next = SmallSite.number(from + 1);
        known.add(next);
        side.assertEachOfOneOf(known);
        assertSettledIsTrue(end, side, known);
        if (end.switchesAtOnce()) {
            side.assertOneOf(known);
        }
        if (step == Step.DONE) {
            side.assertOneOf(List.of(next));
        }
        if (from > 0 && step.compareTo(Step.SHOW) < 0) {
            for (OutputPath path : SmallSite.number(from).files().keySet()) {
                assertThat(end.read(path)).as("%s: %s is gone", why, path).isPresent();
            }
        }
    }

    /** Who believes the record asks no more; so it must be what readers get. */
    private static void assertSettledIsTrue(FarEnd end, PublicSide side, List<SmallSite> known)
            throws Exception {
        try (Target target = end.newRun()) {
            SmallRecord record = SmallRecord.parse(target.record());
            if (target.isSettled() && record.id().isPresent()) {
                ReleaseId id = record.id().get();
                side.assertOneOf(known.stream().filter(site -> site.id().equals(id)).toList());
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

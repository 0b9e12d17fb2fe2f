package vn.bantin.publish.remote;

import java.time.Instant;
import java.util.Optional;

/** For tests of a single driver: one more release, with the calls that the engine makes. */
public final class SitePublisher {
    private static final LockNote NOTE =
            new LockNote("máy của Lan", Instant.parse("2026-11-27T00:00:00Z"));

    private SitePublisher() {}

    /** Publishes once, without trying again. */
    public static void publish(FarEnd end, SmallSite site) throws Exception {
        publish(end.newRun(), site);
    }

    /** Publishes once and ends the target's object. */
    public static void publish(Target target, SmallSite site) throws RemoteFailure {
        new Attempt(target, NOTE, 1).to(site);
    }

    /** What it has of the last release. */
    public static Optional<byte[]> record(FarEnd end) throws Exception {
        try (Target target = end.newRun()) {
            return target.record();
        }
    }
}

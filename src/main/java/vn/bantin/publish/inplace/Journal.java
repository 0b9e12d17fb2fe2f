package vn.bantin.publish.inplace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseId;

/**
 * What we know of a target beside its record. Written before the first file of a change is, so that
 * what a dead attempt left is known to be ours, and can be undone.
 *
 * @param now the release that the record is of; empty where there is none yet
 * @param attempt the change that is under way, or died
 * @param earlier releases that can be gone back to, newest first; while a change is under way, the
 *     first is the one it starts from
 * @param traces files that may have come there and that no record names, or that wait to be shown
 */
record Journal(
        Optional<ReleaseId> now,
        Optional<Attempt> attempt,
        List<Earlier> earlier,
        List<Trace> traces) {
    static final Journal NONE =
            new Journal(Optional.empty(), Optional.empty(), List.of(), List.of());

    Journal {
        earlier = List.copyOf(earlier);
        traces = List.copyOf(traces);
    }

    /**
     * A change.
     *
     * @param fromRecord digest of the record before it; of no bytes where there was none
     * @param toRecord digest of the record that ends it
     */
    record Attempt(ReleaseId to, Fingerprint fromRecord, Fingerprint toRecord) {}

    /**
     * A release that was replaced.
     *
     * @param olds what it had and the one after it has not, deleted files first
     */
    record Earlier(ReleaseId id, List<Old> olds) {
        Earlier {
            olds = List.copyOf(olds);
        }
    }

    /**
     * A file of an earlier release whose bytes are kept.
     *
     * @param deleted whether the change deleted it; else it was replaced
     */
    record Old(boolean deleted, Fingerprint print, OutputPath path) {}

    /** A file of an attempt. */
    record Trace(State state, Fingerprint print, OutputPath path) {
        Trace as(State other) {
            return new Trace(other, print, path);
        }
    }

    /** How much is known of a trace. */
    enum State {
        /** Is to be put; may be there. */
        WANTED('?'),
        /** Was put, and nothing else has been put in its place. */
        THERE('='),
        /** Of an attempt before the last; may be there, and is to go. */
        LEFT('!');

        private final char sign;

        State(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }
    }

    /** Bytes that a number of releases is made of. */
    static Set<Fingerprint> prints(List<Earlier> releases) {
        Set<Fingerprint> prints = new HashSet<>();
        releases.forEach(release -> release.olds().forEach(old -> prints.add(old.print())));
        return prints;
    }
}

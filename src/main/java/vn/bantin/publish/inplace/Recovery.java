package vn.bantin.publish.inplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.publish.inplace.Journal.Attempt;
import vn.bantin.publish.inplace.Journal.Earlier;
import vn.bantin.publish.inplace.Journal.Old;
import vn.bantin.publish.inplace.Journal.State;
import vn.bantin.publish.inplace.Journal.Trace;
import vn.bantin.publish.remote.RemoteFailure;

/**
 * Puts a place in order where an attempt died. Either its record is there: then only cleaning up is
 * left. Or the record before it is: then every file that this one names becomes again what it was,
 * deleted ones first, since others lead to them. What the attempt put where nothing was stays: no
 * page that readers get leads to it, and the next attempt uses it or takes it away.
 */
final class Recovery {
    private final Place place;

    Recovery(Place place) {
        this.place = place;
    }

    /**
     * @param record that is there
     * @return the record that is there then
     */
    Optional<byte[]> run(Attempt died, Optional<byte[]> record) throws RemoteFailure {
        Journal journal = place.journal().known();
        Optional<byte[]> settled = record;
        if (record.isPresent() && Place.print(record).equals(died.fromRecord())) {
            settled = place.record().settled(record.get());
        }
        Fingerprint print = Place.print(settled);
        if (print.equals(died.toRecord())) {
            place.close(journal);
        } else {
            undo(journal, print.equals(died.fromRecord()));
        }
        return settled;
    }

    /**
     * @param restores whether the record is that of the release before the attempt; where it is
     *     somebody else's, all we know is which files are ours
     */
    private void undo(Journal journal, boolean restores) throws RemoteFailure {
        List<Earlier> earlier = journal.earlier();
        List<Trace> traces = new ArrayList<>(journal.traces());
        if (journal.now().isPresent() && !earlier.isEmpty()) {
            List<Old> olds = earlier.get(0).olds();
            if (restores) {
                place.workers().each(olds.stream().filter(Old::deleted).toList(), this::restore);
                place.workers()
                        .each(olds.stream().filter(old -> !old.deleted()).toList(), this::restore);
            }
            olds.forEach(old -> traces.add(new Trace(State.LEFT, old.print(), old.path())));
            earlier = earlier.subList(1, earlier.size());
        }
        place.journal().write(new Journal(journal.now(), Optional.empty(), earlier, traces));
    }

    /** Where nothing is kept, nothing was replaced: keeping comes first. */
    private void restore(Old old) throws RemoteFailure {
        place.files().copy(Keys.kept(old.print()), old.path().value());
    }
}

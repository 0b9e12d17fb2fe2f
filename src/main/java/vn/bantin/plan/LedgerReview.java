package vn.bantin.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the ledger of addresses and the portal have to say to each other.
 *
 * @param kept whether there is a ledger
 * @param unrecorded published addresses that it does not know yet; empty without one
 * @param gone addresses at which readers are told that something was taken down, and where a host
 *     answers with status 410
 * @param moves what would bring readers of lost addresses on, by address
 */
public record LedgerReview(
        boolean kept, SortedSet<String> unrecorded, SortedSet<String> gone, List<Move> moves) {
    /** Of a plan that no ledger was asked about. */
    public static final LedgerReview NONE =
            new LedgerReview(false, new TreeSet<>(), new TreeSet<>(), List.of());

    public LedgerReview {
        unrecorded = Collections.unmodifiableSortedSet(unrecorded);
        gone = Collections.unmodifiableSortedSet(gone);
        moves = List.copyOf(moves);
    }

    /** Those that can be written down without asking. */
    public List<Move> sureMoves() {
        return moves.stream().filter(Move::sure).toList();
    }
}

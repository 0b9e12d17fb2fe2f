package vn.bantin.build;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.BodyUsers;
import vn.bantin.site.ReadMore;

/**
 * What the last build of this process made of what, as far as the next one may use it again.
 *
 * @param prepared the portal as it was planned
 * @param users of its plan
 * @param related «Đọc thêm» as it is
 * @param found what all stages up to the plan said
 * @param troubled files of which stage read said something, as positions name them
 * @param since the build clock of the last whole preparation
 * @param until the first moment at which the same files make another plan; {@link Instant#MAX} for
 *     none
 * @param doubtful files of the site that may not be what the plan wants
 */
record Kept(
        Prepared prepared,
        BodyUsers users,
        ReadMore related,
        List<Diagnostic> found,
        Set<String> troubled,
        Instant since,
        Instant until,
        Set<OutputPath> doubtful) {
    Kept {
        found = List.copyOf(found);
        troubled = Set.copyOf(troubled);
        doubtful = Set.copyOf(doubtful);
    }

    /** Whether time alone has changed nothing. */
    boolean isOf(Instant now) {
        return !now.isBefore(since) && now.isBefore(until);
    }

    Kept with(Prepared other, ReadMore readMore, Set<OutputPath> more) {
        Set<OutputPath> all = new HashSet<>(doubtful);
        all.addAll(more);
        return new Kept(other, users, readMore, found, troubled, since, until, all);
    }

    /** After the site was written. */
    Kept written() {
        return new Kept(prepared, users, related, found, troubled, since, until, Set.of());
    }
}

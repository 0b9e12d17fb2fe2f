package vn.bantin.publish.git;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseId;

/** How a release is told of in the history: the same release on the same commit is the same. */
final class ReleaseCommit {
    private static final String TRAILER = "Bantin-Release: ";
    private static final String TIME = "uuuuMMdd'T'HHmmss'Z'";

    private ReleaseCommit() {}

    /**
     * @param tree of the release
     * @param parent what it is made on
     */
    static CommitBuilder of(
            Change change, ObjectId tree, Optional<ObjectId> parent, GitSettings settings) {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        parent.ifPresent(commit::setParentId);
        PersonIdent author =
                new PersonIdent(
                        settings.name(), settings.email(), time(change.to()), ZoneOffset.UTC);
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage(message(change));
        return commit;
    }

    private static String message(Change change) {
        long added =
                change.after().keySet().stream()
                        .filter(path -> !change.before().containsKey(path))
                        .count();
        long changed = change.after().size() - change.kept().size() - added;
        return String.format(
                Locale.ROOT,
                "Phát hành %s\n\nThêm %d, đổi %d, xoá %d; tất cả %d tệp.\n\n%s%s\n",
                change.to(),
                added,
                changed,
                change.deletes().size(),
                change.after().size(),
                TRAILER,
                change.to());
    }

    /** Empty where it is no release. */
    static Optional<ReleaseId> idOf(RevCommit commit) {
        return commit.getFullMessage()
                .lines()
                .filter(line -> line.startsWith(TRAILER))
                .map(line -> line.substring(TRAILER.length()).strip())
                .filter(ReleaseId::isOne)
                .map(ReleaseId::new)
                .findFirst();
    }

    private static Instant time(ReleaseId id) {
        String text = id.value().substring(0, id.value().indexOf('-'));
        DateTimeFormatter form = DateTimeFormatter.ofPattern(TIME, Locale.ROOT);
        return LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC);
    }
}

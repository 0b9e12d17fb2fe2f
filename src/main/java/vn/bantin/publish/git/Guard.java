package vn.bantin.publish.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** Refuses branches that hold something else than releases of ours: sources, above all. */
final class Guard {
    private static final List<String> SOURCES = List.of("content", "pom.xml");
    private static final int SHOWN = 5;

    private final GitSettings settings;

    Guard(GitSettings settings) {
        this.settings = settings;
    }

    /**
     * @param head full name of the branch that the repository shows; empty where it leads nowhere
     * @throws RemoteFailure {@link Kind#UNFIT}
     */
    void check(Sight now, Optional<String> head) throws RemoteFailure {
        if (now.record().isPresent() || now.commit().isEmpty()) {
            return;
        }
        boolean usual = head.equals(Optional.of(settings.branch()));
        if (now.root().isEmpty()) {
            if (usual && !settings.isForPages()) {
                throw unfit("is the default branch; publish to a branch of its own, like gh-pages");
            }
            return;
        }
        List<String> names = new ArrayList<>(now.root().names());
        String what = names.stream().anyMatch(SOURCES::contains) ? "sources" : "files of others";
        throw unfit(
                (usual ? "is the default branch and holds " : "holds ")
                        + what
                        + " ("
                        + some(names)
                        + "); publish to a branch that nothing else is in");
    }

    /**
     * @param store that has the trees
     * @throws RemoteFailure {@link Kind#UNFIT} where there is more, less or something else than the
     *     last release has left
     */
    void checkAgainst(Sight from, Change change, Store store) throws RemoteFailure {
        if (from.untouched() || from.record().isEmpty()) {
            return;
        }
        List<String> foreign = new ArrayList<>();
        try (ObjectReader reader = store.reader();
                TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(store.commit(from.commit().orElseThrow()).getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                String path = walk.getPathString();
                if (!path.startsWith(Marks.FOLDER + "/")
                        && !change.before().containsKey(new OutputPath(path))) {
                    foreign.add(path);
                }
            }
        } catch (IOException damaged) {
            throw RemoteFailure.of(Kind.TRANSIENT, "reading what was fetched", damaged);
        }
        String commit = from.commit().map(ObjectId::name).orElseThrow().substring(0, 10);
        String what = foreign.isEmpty() ? "has changed files by hand" : "holds " + some(foreign);
        throw unfit(
                "is not as the last release left it: commit "
                        + commit
                        + " "
                        + what
                        + "; take that back (git revert)");
    }

    private static String some(List<String> paths) {
        String shown = String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())));
        return paths.size() > SHOWN ? shown + ", …" : shown;
    }

    private RemoteFailure unfit(String about) {
        return RemoteFailure.of(
                Kind.UNFIT, settings.branchName() + " of " + settings.shown() + " " + about);
    }
}

package vn.bantin.publish.git;

import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What the branch was when we looked. A release is made on this commit and on no other.
 *
 * @param commit its tip; empty where there is no such branch
 * @param root what the tip holds
 * @param record blob of the record; empty where no release of ours is there
 * @param untouched whether it holds just what that release has left
 */
record Sight(Optional<ObjectId> commit, Tree root, Optional<ObjectId> record, boolean untouched) {
    /** Where there is no branch yet. */
    static Sight ofNothing() {
        return new Sight(Optional.empty(), new Tree(), Optional.empty(), true);
    }
}

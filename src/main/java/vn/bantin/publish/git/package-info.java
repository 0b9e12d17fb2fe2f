/**
 * Publishing to a branch of a Git repository: one commit per release, pushed with a lease. Its
 * front door is {@link vn.bantin.publish.git.GitDriver}. The only home of JGit; must not know where
 * the bytes of a file come from, and reads no configuration of the user's or the machine's Git.
 */
@NullMarked
package vn.bantin.publish.git;

import org.jspecify.annotations.NullMarked;

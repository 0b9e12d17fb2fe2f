/**
 * Readers' comments: one file each, moderated by editors, put into threads. Front doors: {@link
 * vn.bantin.comment.CommentReader} makes one comment of one file, {@link
 * vn.bantin.comment.Discussions} makes threads of all. Knows names of threads, not articles; must
 * not know pages. What is not approved leaves this package without its words.
 */
@NullMarked
package vn.bantin.comment;

import org.jspecify.annotations.NullMarked;

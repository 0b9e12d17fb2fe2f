/**
 * Stage read: front matter to {@link vn.bantin.content.Head}; and, when a page is produced, its
 * body from Markdown to safe HTML. The only home of flexmark and of its guard. Knows no other
 * document than the one it reads.
 */
@NullMarked
package vn.bantin.content;

import org.jspecify.annotations.NullMarked;

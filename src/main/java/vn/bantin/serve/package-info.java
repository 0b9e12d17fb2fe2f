/**
 * The site as its editors work on it: built, served to this machine, watched, built again, and the
 * browser told. Front door: {@link vn.bantin.serve.PreviewServer}. Stands around {@link
 * vn.bantin.build}, which knows nothing of it; builds through its stages and no others, and adds
 * what only an editor sees to the bytes it sends, never to a file. Must not know Maven or ask the
 * clock.
 */
@NullMarked
package vn.bantin.serve;

import org.jspecify.annotations.NullMarked;

/**
 * Stage scan: the files below the content folder, as names and sizes, and the one way to read their
 * bytes, and to change them for those who are asked to. Front doors: {@link
 * vn.bantin.source.SourceScanner}, {@link vn.bantin.source.SourceReader} and {@link
 * vn.bantin.source.SourceWriter}. Follows no symbolic link, and must not know what a file is for:
 * what is an article, a photo or a mistake is decided by later stages.
 */
@NullMarked
package vn.bantin.source;

import org.jspecify.annotations.NullMarked;

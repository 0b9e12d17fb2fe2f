/**
 * The three kinds of path, so that none is mistaken for another: {@link vn.bantin.path.SourcePath}
 * (relative to the content folder), {@link vn.bantin.path.OutputPath} (relative to the output
 * folder), {@link vn.bantin.path.UrlPath} (relative to the portal's base address). A leaf: knows no
 * file system.
 */
@NullMarked
package vn.bantin.path;

import org.jspecify.annotations.NullMarked;

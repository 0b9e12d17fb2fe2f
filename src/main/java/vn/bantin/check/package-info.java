/**
 * What is wrong with a portal that no single document or page shows while it is made. After stage
 * render, {@link vn.bantin.check.AnchorCheck}: links between pages, over what all pages say of
 * themselves, kept ones included. For an editor's checklist: {@link
 * vn.bantin.check.ManuscriptCheck}, one source at a time; {@link vn.bantin.check.SimilarChecks},
 * articles among each other; {@link vn.bantin.check.PageChecks}, pages as readers get them. Must
 * not know how pages are made, nor read any file.
 */
@NullMarked
package vn.bantin.check;

import org.jspecify.annotations.NullMarked;

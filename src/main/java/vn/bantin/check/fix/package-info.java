/**
 * What of a document can be mended without asking: {@link vn.bantin.check.fix.Fix}, source to
 * edits; {@link vn.bantin.check.fix.Mender}, all of them over one document, refusing what would
 * change more than it says. Writes nothing; knows no page and no other document.
 */
@NullMarked
package vn.bantin.check.fix;

import org.jspecify.annotations.NullMarked;

package vn.bantin.output;

import vn.bantin.fingerprint.Fingerprint;

/**
 * Who makes a site, and for whom.
 *
 * @param generator of the program itself
 * @param drafts whether what is made shows documents that are not published: such a site is for an
 *     editor's eyes, and its manifest says so for ever
 */
public record Maker(Fingerprint generator, boolean drafts) {}

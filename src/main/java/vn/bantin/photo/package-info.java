/**
 * A leaf: what is known of a photo besides its pixels, as values: who made it ({@link
 * vn.bantin.photo.Credit}), what of it must not be recognised ({@link vn.bantin.photo.Region}),
 * both together as what a document asks for ({@link vn.bantin.photo.Treatment}), and which point of
 * it must stay when it is cropped ({@link vn.bantin.photo.Focus}). {@link
 * vn.bantin.photo.EmbeddedCredit} finds a credit in a file's bytes, {@link
 * vn.bantin.photo.CreditWriter} puts one there; nothing else of a file's metadata is ever read
 * here. Decodes no pixel, and knows no article and no file system.
 */
@NullMarked
package vn.bantin.photo;

import org.jspecify.annotations.NullMarked;

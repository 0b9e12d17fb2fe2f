/**
 * Stage plan and stage render, for pictures: what a picture is, from its header ({@link
 * vn.bantin.image.PictureReader}); how it is published, a value ({@link vn.bantin.image.Recipe});
 * how large and where, pure ({@link vn.bantin.image.Sizing}, {@link
 * vn.bantin.image.PublishedName}); and its published bytes ({@link
 * vn.bantin.image.PictureEncoder}), always decoded and encoded anew, so that nothing of the
 * original but its pixels leaves the house. The only home of image libraries. Knows no article and
 * no file system, and changes nothing that the whole JVM shares: no image plug-in is registered, no
 * ImageIO setting touched.
 */
@NullMarked
package vn.bantin.image;

import org.jspecify.annotations.NullMarked;

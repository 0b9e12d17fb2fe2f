/**
 * The seam to the disks: {@link vn.bantin.disk.FileOperations}, every change that a build makes to
 * one, one method call each. Knows no stage and no type of ours; reading needs no seam.
 */
@NullMarked
package vn.bantin.disk;

import org.jspecify.annotations.NullMarked;

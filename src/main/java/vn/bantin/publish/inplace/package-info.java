/**
 * Places whose files are replaced one by one: a folder over SFTP, a bucket. Front door: {@link
 * vn.bantin.publish.inplace.InPlaceTarget}, over what a protocol offers as {@link
 * vn.bantin.publish.remote.RemoteFiles}. Knows what is written in which order, and what undoes an
 * attempt that died (ADR 0030); must not know any protocol, nor what a record says.
 */
@NullMarked
package vn.bantin.publish.inplace;

import org.jspecify.annotations.NullMarked;

/**
 * Places that are reached by SFTP: what {@link vn.bantin.publish.inplace} needs of a protocol, by
 * Apache MINA SSHD, whose only home this is. Front door: {@link vn.bantin.publish.sftp.SftpDriver}.
 * Must not know what is written to which file, or why.
 */
@NullMarked
package vn.bantin.publish.sftp;

import org.jspecify.annotations.NullMarked;

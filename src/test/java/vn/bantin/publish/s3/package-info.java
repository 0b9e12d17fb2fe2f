/**
 * The S3 driver against two real servers, each a program of its own ({@link
 * vn.bantin.publish.s3.S3Servers}), with a {@link vn.bantin.publish.s3.BadLine} in between.
 */
package vn.bantin.publish.s3;

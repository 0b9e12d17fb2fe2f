/**
 * Object stores that speak the S3 API, and with them CDNs: {@link vn.bantin.publish.s3.S3Driver}.
 * The only home of Amazon's client. Knows keys, bytes and what an answer of a server means; must
 * not know what a release is, nor in which order its files are put.
 */
@NullMarked
package vn.bantin.publish.s3;

import org.jspecify.annotations.NullMarked;

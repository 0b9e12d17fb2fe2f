package vn.bantin.publish.scan;

import vn.bantin.fingerprint.Fingerprint;

/**
 * A photo that no published document shows.
 *
 * @param content of its bytes
 * @param size in bytes
 * @param source {@code content/…}, as messages name it
 */
public record PrivatePhoto(Fingerprint content, long size, String source) {}

package vn.bantin.publish.remote;

/**
 * How a file is to be served, for targets that keep this with each file.
 *
 * @param contentType media type with its charset where it is text (RFC 9110, section 8.3)
 * @param contentEncoding {@code gzip}, {@code br}, or empty where the bytes are as they are
 * @param cacheControl RFC 9111, section 5.2
 */
public record Serving(String contentType, String contentEncoding, String cacheControl) {}

package vn.bantin.publish.remote;

/** One way to pack bytes; the same bytes give the same each time. Safe for all threads. */
public interface Compressor {
    /** Value of {@code Content-Encoding} (RFC 9110, section 8.4.1): {@code gzip} or {@code br}. */
    String coding();

    /** What a packed file's name ends in, with its dot: {@code .gz} or {@code .br}. */
    String suffix();

    /** Changes whenever the same bytes would be packed to others. */
    String version();

    byte[] compress(byte[] bytes);
}

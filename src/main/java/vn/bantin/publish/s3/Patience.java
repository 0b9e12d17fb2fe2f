package vn.bantin.publish.s3;

import java.time.Duration;

/**
 * How long a server is waited for.
 *
 * @param connect until it has taken a connection
 * @param idle until the next byte comes
 */
record Patience(Duration connect, Duration idle) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30));
}

package vn.bantin.publish.git;

import java.time.Duration;

/**
 * How long the far end is waited for.
 *
 * @param connect until somebody answers at all
 * @param idle without a single byte; Git servers that work send one every 5 seconds
 */
record Limits(Duration connect, Duration idle) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30));
}

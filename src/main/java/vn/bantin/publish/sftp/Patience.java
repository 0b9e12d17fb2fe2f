package vn.bantin.publish.sftp;

import java.time.Duration;

/**
 * How long we wait.
 *
 * @param connect for a connection, and twice this until we are let in
 * @param idle for an answer
 */
record Patience(Duration connect, Duration idle) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30));
}

package vn.bantin.check.external;

import java.time.Duration;
import java.util.Set;

/**
 * How other sites are asked.
 *
 * @param total all of it takes at most
 * @param pause between two requests to one host
 * @param patience longest wait for an answer
 * @param privateHosts hosts of a private network that may be asked all the same, in lower case
 * @param agent who asks (RFC 9110, 10.1.5)
 */
public record Manners(
        Duration total, Duration pause, Duration patience, Set<String> privateHosts, String agent) {
    private static final String AGENT = "Mozilla/5.0 (compatible; BanTin-link-check)";

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public Manners {
        privateHosts = Set.copyOf(privateHosts);
    }

    /** The usual ones. */
    public static Manners usual(Duration total, Set<String> privateHosts) {
        return new Manners(total, PAUSE, PATIENCE, privateHosts, AGENT);
    }
}

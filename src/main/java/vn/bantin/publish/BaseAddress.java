package vn.bantin.publish;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/** Whether readers can come to the address that all pages of a site name as its home. */
final class BaseAddress {
    private static final Position PLACE = Position.of("content/site.yaml");

    /** Names of this machine, or of machines of one network only (RFC 6761, 6.3; RFC 6762, 3). */
    private static final List<String> LOCAL = List.of("localhost", "local", "internal", "invalid");

    /** Names that belong to nobody (RFC 2606). */
    private static final List<String> EXAMPLE = List.of("example", "test");

    private BaseAddress() {}

    static Optional<Diagnostic> check(URI base) {
        String host = String.valueOf(base.getHost()).toLowerCase(Locale.ROOT);
        if (isLocal(host)) {
            return Optional.of(Diagnostic.of(Fault.PUBLISH_LOCAL_ADDRESS, PLACE, base.toString()));
        }
        boolean example =
                EXAMPLE.contains(last(host)) || host.matches("(.*\\.)?example\\.(com|net|org)");
        return example
                ? Optional.of(Diagnostic.of(Fault.PUBLISH_EXAMPLE_ADDRESS, PLACE, base.toString()))
                : Optional.empty();
    }

    private static boolean isLocal(String host) {
        return LOCAL.contains(last(host))
                || host.startsWith("127.")
                || host.equals("0.0.0.0")
                || host.equals("[::1]")
                || host.equals("[::]")
                || host.equals("[0:0:0:0:0:0:0:1]");
    }

    private static String last(String host) {
        return host.substring(host.lastIndexOf('.') + 1);
    }
}

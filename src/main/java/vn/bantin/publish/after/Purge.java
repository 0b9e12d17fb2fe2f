package vn.bantin.publish.after;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Credentials;

/**
 * Tells a content delivery network which addresses it is to forget: {@code {"files": ["https://…",
 * …]}}, as Cloudflare takes it and small programs of one's own can. The last thing of all.
 */
public final class Purge {
    /** Of one request: as many as Cloudflare takes. */
    private static final int BATCH = 30;

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final PublicSide side;
    private final URI url;
    private final Credentials credentials;
    private final Web web;

    /**
     * @param url where to post
     * @param credentials whose secret is sent as a bearer token; without one nothing is sent as
     *     such
     */
    public Purge(PublicSide side, URI url, Credentials credentials) {
        this.side = side;
        this.url = url;
        this.credentials = credentials;
        this.web = new Web(side.proxies());
    }

    /**
     * @param changed files that were changed or deleted
     * @return warnings where the network did not take it
     */
    public List<Diagnostic> purge(Collection<OutputPath> changed) throws InterruptedException {
        List<URI> addresses = new TreeSet<>(changed).stream().map(side::of).toList();
        if (!addresses.isEmpty() && credentials.secret().isPresent() && !isConfidential()) {
            return List.of(fault(Fault.PURGE_NOT_CONFIDENTIAL));
        }
        List<Diagnostic> warnings = new ArrayList<>();
        for (int from = 0; from < addresses.size() && warnings.isEmpty(); from += BATCH) {
            int to = Math.min(from + BATCH, addresses.size());
            Reply reply =
                    web.post(
                            url,
                            "application/json",
                            json(addresses.subList(from, to)),
                            credentials.secret());
            String left = String.valueOf(addresses.size() - from);
            if (reply.trouble().isPresent()) {
                warnings.add(fault(Fault.PURGE_SILENT, reply.trouble().get().name(), left));
            } else if (!reply.isGood()) {
                warnings.add(fault(Fault.PURGE_REFUSED, String.valueOf(reply.status()), left));
            }
        }
        return warnings;
    }

    /** A token goes over no line on which others may listen. */
    private boolean isConfidential() {
        return "https".equalsIgnoreCase(url.getScheme())
                || OWN_MACHINE.contains(String.valueOf(url.getHost()));
    }

    /** Addresses have nothing in them that JSON would want escaped (RFC 3986). */
    private static String json(List<URI> addresses) {
        return addresses.stream()
                .map(URI::toASCIIString)
                .collect(Collectors.joining("\",\"", "{\"files\":[\"", "\"]}"));
    }

    /** Without what may stand in an address besides where it leads. */
    private Diagnostic fault(Fault fault, String... arguments) {
        String host = url.getScheme() + "://" + url.getHost();
        return Diagnostic.of(fault, Position.of(host), arguments);
    }
}

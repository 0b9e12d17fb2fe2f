package vn.bantin.serve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may ask what: only browsers that were told to open this server's own address, and only to
 * read. A page of another site that an editor has open in the next tab can send requests here,
 * under whatever name it has given to 127.0.0.1 in the DNS; it gets nothing.
 */
final class Gate {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts;

    /**
     * @param more names that this server may be called by, without port
     */
    Gate(List<String> more) {
        Set<String> all = new TreeSet<>(OF_THIS_MACHINE);
        more.forEach(host -> all.add(host.toLowerCase(Locale.ROOT)));
        this.hosts = all;
    }

    /**
     * Returns where all is well.
     *
     * @throws Refused with the status that says why
     */
    void check(Request request) throws Refused {
        if (!METHODS.contains(request.method())) {
            throw new Refused(Status.METHOD_NOT_ALLOWED);
        }
        if (hasBody(request)) {
            throw new Refused(Status.BAD_REQUEST);
        }
        checkHost(request);
        checkOrigin(request);
    }

    private static boolean hasBody(Request request) {
        return !request.all("transfer-encoding").isEmpty()
                || request.all("content-length").stream().anyMatch(length -> !length.equals("0"));
    }

    private void checkHost(Request request) throws Refused {
        List<String> written = request.all("host");
        boolean ours = written.size() == 1 && isOurs(written.get(0));
        if (!ours || !request.all("x-forwarded-host").stream().allMatch(this::isOurs)) {
            throw new Refused(Status.MISDIRECTED_REQUEST);
        }
    }

    private boolean isOurs(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        String name = port ? host.substring(0, colon) : host;
        boolean digits = !port || host.substring(colon + 1).matches("[0-9]{1,5}");
        return digits && hosts.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Whoever names an origin must name this one, port included: another server of this machine is
     * another site. A browser that tells who asks (Fetch Metadata) must not say that it is another
     * site, save where somebody follows a link.
     */
    private static void checkOrigin(Request request) throws Refused {
        String host = request.first("host").orElse("");
        boolean same =
                request.all("origin").stream().allMatch(origin -> origin.equals("http://" + host));
        String site = request.first("sec-fetch-site").orElse("none");
        boolean near = site.equals("none") || site.equals("same-origin");
        boolean follows = request.first("sec-fetch-mode").filter("navigate"::equals).isPresent();
        if (!same || !(near || follows)) {
            throw new Refused(Status.FORBIDDEN);
        }
    }
}

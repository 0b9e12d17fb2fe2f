package vn.bantin.publish.after;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;

/** Tells a hub which feeds have changed (W3C WebSub, section 7). */
public final class HubPing {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> FEEDS = Set.of("atom.xml", "feed.json", "feed.xml");

    private final PublicSide side;
    private final URI hub;
    private final Web web;

    public HubPing(PublicSide side, URI hub) {
        this.side = side;
        this.hub = hub;
        this.web = new Web(side.proxies());
    }

    /**
     * @param changed files that were added or changed; only the feeds among them are told
     * @return warnings where the hub did not take it
     */
    public List<Diagnostic> ping(Collection<OutputPath> changed) throws InterruptedException {
        List<Diagnostic> warnings = new ArrayList<>();
        for (OutputPath path : new TreeSet<>(changed)) {
            if (FEEDS.contains(path.value().substring(path.value().lastIndexOf('/') + 1))) {
                Reply reply = web.post(hub, FORM, form(side.of(path)), Optional.empty());
                if (reply.trouble().isPresent()) {
                    // Whoever does not answer once will not a hundred times.
                    warnings.add(fault(Fault.HUB_SILENT, reply.trouble().get().name()));
                    return warnings;
                } else if (!reply.isGood()) {
                    warnings.add(
                            fault(
                                    Fault.HUB_REFUSED,
                                    String.valueOf(reply.status()),
                                    side.of(path).toString()));
                }
            }
        }
        return warnings;
    }

    private static String form(URI feed) {
        String url = URLEncoder.encode(feed.toString(), StandardCharsets.UTF_8);
        return "hub.mode=publish&hub.url=" + url;
    }

    private Diagnostic fault(Fault fault, String... arguments) {
        return Diagnostic.of(fault, Position.of(hub.toString()), arguments);
    }
}

package vn.bantin.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import vn.bantin.check.ExternalFindings;
import vn.bantin.check.Manuscript;
import vn.bantin.check.external.ExternalLinks;
import vn.bantin.check.external.ExternalLinks.Result;
import vn.bantin.check.external.Manners;
import vn.bantin.config.SiteConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/**
 * Links to other sites: gathered from all threads, and asked for at the end, where that is wanted.
 */
final class ExternalCheck {
    private final Optional<Manners> manners;
    private final Run run;
    private final SiteConfig config;
    private final Map<String, SortedSet<Position>> places = new ConcurrentHashMap<>();

    ExternalCheck(Prepared prepared, Optional<Manners> manners, Run run) {
        this.manners = manners;
        this.run = run;
        this.config = prepared.portal().config();
    }

    void add(Manuscript manuscript) {
        if (manners.isPresent()) {
            ExternalFindings.links(manuscript, config.baseUrl().toString())
                    .forEach(
                            (url, at) ->
                                    places.computeIfAbsent(url, u -> new ConcurrentSkipListSet<>())
                                            .addAll(at));
        }
    }

    /** How many were asked. */
    Outcome<Integer> ask() {
        if (manners.isEmpty()) {
            return Outcome.of(0);
        }
        BuildRequest request = run.request();
        ExternalLinks links =
                new ExternalLinks(
                        manners.get(),
                        request.roots().cache(),
                        run.operations(),
                        request.started());
        try {
            Result result = links.ask(places.keySet());
            List<Diagnostic> found =
                    ExternalFindings.of(result, new TreeMap<>(places), config.checks());
            return new Outcome<>(result.asked(), found);
        } catch (IOException notKept) {
            return new Outcome<>(
                    0,
                    List.of(
                            Diagnostic.of(
                                    Fault.CACHE_NOT_SAVED, Position.of("cache"), "links.bin")));
        }
    }
}

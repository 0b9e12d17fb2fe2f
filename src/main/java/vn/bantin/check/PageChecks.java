package vn.bantin.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import vn.bantin.check.PageFacts.Wanted;
import vn.bantin.config.Rule;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.OutputPath;

/**
 * All rules that look at pages as readers get them. Takes the files of the portal from all threads,
 * keeps little of each, and says at the end what is wrong.
 */
public final class PageChecks {
    private final Checks checks;
    private final Addresses addresses;
    private final List<String> known;
    private final SortedMap<OutputPath, PageFacts> pages = new ConcurrentSkipListMap<>();
    private final Map<OutputPath, Integer> sizes = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /**
     * @param files all that the portal has, be it made or not
     */
    public PageChecks(SiteConfig config, Set<OutputPath> files) {
        this.checks = config.checks();
        this.addresses = new Addresses(config, files);
        this.known = files.stream().map(OutputPath::address).sorted().toList();
    }

    /** Takes one file. */
    public void add(OutputPath path, byte[] bytes) {
        String name = path.value();
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            PageFacts facts = new PageScan(addresses, path).of(bytes);
            pages.put(path, shared(facts));
        } else {
            boolean text = name.endsWith(".css") || name.endsWith(".js");
            sizes.put(path, text ? Packing.size(bytes) : bytes.length);
        }
    }

    /** How many pages were looked at. */
    public int count() {
        return pages.size();
    }

    /** Most ids stand on every page of a kind, and a set of this form takes eight bytes for one. */
    private PageFacts shared(PageFacts facts) {
        Set<String> ids =
                facts.ids().stream()
                        .map(id -> names.computeIfAbsent(id, same -> same))
                        .collect(Collectors.toUnmodifiableSet());
        return new PageFacts(facts.bytes(), facts.parts(), ids, facts.wanted(), facts.flaws());
    }

    /** To be called when every file was taken. What many pages share is said once. */
    public List<Diagnostic> findings(PageOrigin origin) {
        Notes notes = new Notes(checks);
        FlawPlaces places = new FlawPlaces(origin, known);
        Map<List<Object>, Runnable> once = new LinkedHashMap<>();
        pages.forEach(
                (page, facts) -> {
                    List<Flaw> flaws = new ArrayList<>(facts.flaws());
                    facts.wanted().forEach(wanted -> anchor(wanted).ifPresent(flaws::add));
                    for (Flaw flaw : flaws) {
                        places.of(flaw, page)
                                .ifPresent(
                                        at ->
                                                once.putIfAbsent(
                                                        FlawPlaces.identity(flaw, at),
                                                        () ->
                                                                notes.add(
                                                                        flaw.rule(),
                                                                        flaw.fault(),
                                                                        at,
                                                                        places.arguments(
                                                                                flaw, page))));
                    }
                });
        once.values().forEach(Runnable::run);
        PageWeights weights = new PageWeights(checks.pageKilobytes(), sizes, origin);
        pages.forEach((page, facts) -> weights.look(page, facts, notes));
        return notes.all();
    }

    private Optional<Flaw> anchor(Wanted wanted) {
        PageFacts there = pages.get(wanted.page());
        boolean dead = there != null && !there.ids().contains(wanted.id());
        return dead
                ? Optional.of(
                        new Flaw(
                                Rule.brokenAnchor,
                                Fault.ANCHOR_DEAD,
                                wanted.href(),
                                wanted.page().address()))
                : Optional.empty();
    }
}

package vn.bantin.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.FrontMatter.DeclaredStatus;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.ledger.AddressLedger;
import vn.bantin.ledger.Entry;
import vn.bantin.ledger.Entry.Kind;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.MovedDocuments.Candidate;
import vn.bantin.site.Redirect;
import vn.bantin.site.Site;
import vn.bantin.site.Withdrawn;
import vn.bantin.text.NormalForm;

/**
 * What readers find at addresses that the portal had once: the page that is there now, a way on, or
 * word that it was taken down. Finding nothing is an error. Comes after all other planners, since
 * what they publish goes first. For one plan.
 */
final class LedgerPlanner {
    private static final String FIX = "mvn bantin:addresses -Dbantin.fix=true";

    private final Desk desk;
    private final Site site;
    private final AddressLedger ledger;
    private final PlanBuilder plan;
    private final Set<String> live;
    private final Map<String, UrlPath> aliases = new HashMap<>();
    private final SortedSet<String> gone = new TreeSet<>();
    private final List<Entry> lost = new ArrayList<>();

    LedgerPlanner(Desk desk, PlanBuilder plan) {
        this.desk = desk;
        this.site = desk.site();
        this.ledger = site.addressLedger();
        this.plan = plan;
        this.live = new HashSet<>(2 * site.addresses().size());
    }

    LedgerReview plan() {
        for (Withdrawn document : site.withdrawn()) {
            Position origin = ArticlePlanner.position(document.head());
            document.addresses().forEach(address -> takeDown(address, origin));
        }
        if (!ledger.isKept()) {
            return new LedgerReview(false, new TreeSet<>(), gone, List.of());
        }
        LedgerUpdate.present(site, live::add);
        for (Redirect redirect : site.redirects()) {
            aliases.put(redirect.from().value(), redirect.to());
        }
        List<Entry> missing =
                ledger.entries().stream()
                        .filter(entry -> !live.contains(entry.address()))
                        .filter(entry -> !isPlanned(entry.address()))
                        .toList();
        // Those that are taken down first: others may lead to them.
        missing.stream().filter(entry -> entry.kind() == Kind.GONE).forEach(this::takeDown);
        Redirects redirects = new Redirects(desk);
        missing.stream()
                .filter(entry -> entry.kind() == Kind.REDIRECT)
                .forEach(entry -> leadOn(entry, redirects));
        missing.stream().filter(entry -> entry.kind() == Kind.PAGE).forEach(lost::add);
        List<Move> moves = lost.isEmpty() ? List.of() : judge(unrecorded());
        return new LedgerReview(true, unrecorded(), gone, moves);
    }

    private boolean isPlanned(String address) {
        return plan.has(new UrlPath(address).output());
    }

    private SortedSet<String> unrecorded() {
        SortedSet<String> unrecorded = new TreeSet<>();
        for (String address : live) {
            if (ledger.find(address).isEmpty()) {
                unrecorded.add(address);
            }
        }
        return unrecorded;
    }

    private void takeDown(Entry entry) {
        takeDown(new UrlPath(entry.address()), entry.position());
    }

    private void takeDown(UrlPath address, Position origin) {
        if (!plan.has(address.output())) {
            plan.addOld(Tombstones.job(desk, address, origin));
            gone.add(address.value());
        }
    }

    private void leadOn(Entry entry, Redirects redirects) {
        String end = end(entry);
        if (gone.contains(end)) {
            takeDown(entry);
        } else if (isPlanned(end)) {
            UrlPath from = new UrlPath(entry.address());
            plan.addOld(redirects.job(from, new UrlPath(end), entry.position()));
        } else if (ledger.find(end).isEmpty()) {
            plan.report(Diagnostic.of(Fault.LEDGER_TARGET, entry.position(), end));
        }
        // Else the target has a line of its own, and is judged there.
    }

    /** There is no loop: with one the ledger is not used. An alias is newer than the ledger. */
    private String end(Entry entry) {
        String at = entry.other();
        Set<String> way = new HashSet<>(Set.of(entry.address()));
        while (way.add(at)) {
            UrlPath alias = aliases.get(at);
            Optional<Entry> next = ledger.find(at).filter(e -> e.kind() == Kind.REDIRECT);
            if (alias != null) {
                return alias.value();
            }
            if (next.isEmpty() || live.contains(at)) {
                return at;
            }
            at = next.get().other();
        }
        return at;
    }

    private List<Move> judge(SortedSet<String> unrecorded) {
        Claims claims = new Claims(site);
        MovedDocuments moved = moved(unrecorded);
        List<Move> moves = new ArrayList<>();
        for (Entry entry : lost) {
            Optional<Head> claimant = claims.of(entry);
            if (claimant.isPresent()) {
                heldBack(entry, claimant.get(), claims);
                continue;
            }
            Optional<Move> move = moved.of(entry, lost.size());
            move.ifPresent(moves::add);
            plan.report(move.map(found -> fault(entry, found)).orElseGet(() -> fault(entry)));
        }
        return moves;
    }

    /** What has expired, waits for its time or has faults of its own is accounted for. */
    private void heldBack(Entry entry, Head claimant, Claims claims) {
        switch (claims.status(claimant)) {
            case DRAFT, REVIEW -> {
                boolean bySection =
                        claimant.kind() == DocumentKind.ARTICLE
                                && claimant.frontMatter().lifecycle().declared()
                                        == DeclaredStatus.PUBLISHED;
                String section = "/" + claimant.path().topFolder() + "/";
                if (!bySection || ledger.find(section).isEmpty()) {
                    plan.report(
                            Diagnostic.of(
                                    Fault.ADDRESS_UNPUBLISHED,
                                    entry.position(),
                                    entry.address(),
                                    "content/" + claimant.path()));
                }
            }
            default -> {
                // Nobody has to do anything.
            }
        }
    }

    private static Diagnostic fault(Entry entry, Move move) {
        return Diagnostic.of(
                Fault.ADDRESS_MOVED,
                entry.position(),
                entry.address(),
                move.now().value(),
                "content/" + move.document(),
                move.sure() ? FIX : "");
    }

    private static Diagnostic fault(Entry entry) {
        return Diagnostic.of(Fault.ADDRESS_LOST, entry.position(), entry.address(), entry.other());
    }

    private MovedDocuments moved(SortedSet<String> unrecorded) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Candidate> bySource = new HashMap<>();
        site.addresses()
                .forEach(
                        (path, address) -> {
                            if (DocumentKind.of(path) != DocumentKind.SECTION) {
                                Candidate candidate = new Candidate(path, address);
                                bySource.put(NormalForm.composed(path.value()), candidate);
                                if (unrecorded.contains(address.value())) {
                                    candidates.add(candidate);
                                }
                            }
                        });
        return new MovedDocuments(candidates, bySource);
    }
}

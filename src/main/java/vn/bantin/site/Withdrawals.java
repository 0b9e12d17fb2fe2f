package vn.bantin.site;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bantin.config.SiteConfig;
import vn.bantin.content.Head;
import vn.bantin.ledger.AddressLedger;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.text.NormalForm;

/** Which of the documents that were taken down readers knew before, and where. */
final class Withdrawals {
    private final Permalink permalink;
    private final Instant now;
    private final AddressLedger ledger;

    Withdrawals(SiteConfig config, Instant now, AddressLedger ledger) {
        this.permalink = Permalink.of(config);
        this.now = now;
        this.ledger = ledger;
    }

    List<Withdrawn> of(Heads heads, Map<SourcePath, Status> statuses) {
        List<Head> takenDown =
                heads.documents().values().stream()
                        .filter(head -> statuses.get(head.path()) == Status.WITHDRAWN)
                        .toList();
        if (takenDown.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> bySource = ledger.bySource();
        return takenDown.stream()
                .map(head -> new Withdrawn(head, known(head, bySource)))
                .filter(withdrawn -> !withdrawn.addresses().isEmpty())
                .toList();
    }

    /**
     * Its address of old, too, should its title have been taken out with the rest: by the place of
     * its file.
     */
    private List<UrlPath> known(Head head, Map<String, List<String>> bySource) {
        Set<UrlPath> addresses = new LinkedHashSet<>();
        permalink.of(head).ifPresent(addresses::add);
        head.frontMatter().aliases().forEach(alias -> addresses.add(new UrlPath(alias)));
        addresses.removeIf(address -> !wasPublished(head, address));
        bySource.getOrDefault(NormalForm.composed(head.path().value()), List.of())
                .forEach(address -> addresses.add(new UrlPath(address)));
        return List.copyOf(addresses);
    }

    /**
     * The ledger knows. Where there is none, what is called taken down was published, unless its
     * time has not come.
     */
    private boolean wasPublished(Head head, UrlPath address) {
        return ledger.isKept()
                ? ledger.find(address.value()).isPresent()
                : !Publication.goesLive(head.frontMatter()).isAfter(now);
    }
}

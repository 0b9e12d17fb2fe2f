package vn.bantin.check;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.config.Rule;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/** What rules find, at the levels that the portal wants; in the order found. For one thread. */
final class Notes {
    private final Checks checks;
    private final List<Diagnostic> found = new ArrayList<>();

    Notes(Checks checks) {
        this.checks = checks;
    }

    /** Nothing where the portal has the rule off. */
    void add(Rule rule, Fault fault, Position at, String... arguments) {
        if (!rule.faults().contains(fault)) {
            throw new IllegalArgumentException(fault + " is not of " + rule);
        }
        checks.level(rule)
                .severity()
                .map(severity -> new Diagnostic(severity, fault, at, List.of(arguments)))
                .ifPresent(found::add);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}

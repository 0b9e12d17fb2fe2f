package vn.bantin.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bantin.config.Rule;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Severity;

/** What a build warns of and a rule of the checklist looks at too, at the rule's level. */
public final class BuildWarnings {
    private BuildWarnings() {}

    /** Errors stay errors: a build fails with them whatever the checklist says. */
    public static List<Diagnostic> at(Checks checks, List<Diagnostic> diagnostics) {
        return diagnostics.stream().flatMap(found -> at(checks, found)).toList();
    }

    private static Stream<Diagnostic> at(Checks checks, Diagnostic found) {
        // The level of empty bodies is the build's own business.
        Optional<Rule> rule = Rule.of(found.fault()).filter(of -> of != Rule.emptyBody);
        if (rule.isEmpty() || found.severity() == Severity.ERROR) {
            return Stream.of(found);
        }
        return checks.level(rule.get()).severity().stream()
                .map(
                        severity ->
                                new Diagnostic(
                                        severity,
                                        found.fault(),
                                        found.position(),
                                        found.arguments()));
    }
}

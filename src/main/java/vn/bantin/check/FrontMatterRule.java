package vn.bantin.check;

import java.util.Optional;
import vn.bantin.check.fix.QuotedScalars;
import vn.bantin.check.fix.QuotedScalars.Risk;
import vn.bantin.config.Rule;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Fault;

/** Texts that other readers of YAML would take for something else; addresses that may move. */
final class FrontMatterRule implements ManuscriptRule {
    @Override
    public void look(Manuscript manuscript, Notes notes) {
        for (Risk risk : QuotedScalars.risks(manuscript.source())) {
            notes.add(Rule.riskyYaml, Fault.YAML_RISKY, risk.at(), risk.value(), risk.type());
        }
        Optional<String> slug = FrozenSlug.of(manuscript.head());
        if (manuscript.published() && slug.isPresent()) {
            notes.add(
                    Rule.unfrozenSlug,
                    Fault.SLUG_NOT_FROZEN,
                    manuscript.head().positions().of(Key.title),
                    slug.get());
        }
    }
}

package vn.bantin.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.output.OutputFacts;
import vn.bantin.path.OutputPath;
import vn.bantin.path.UrlPath;

/** Links to an anchor of another page, once every page has said which anchors it has. */
public final class AnchorCheck {
    private AnchorCheck() {}

    /**
     * @param links on all pages, those that could not be made included
     * @param facts what a page says of itself; links to one that is not there, or could not be
     *     made, are not reported, since others do that
     * @param basePath what stands before every address of the portal
     */
    public static List<Diagnostic> of(
            Collection<AnchorLink> links,
            Function<OutputPath, Optional<OutputFacts>> facts,
            String basePath) {
        List<Diagnostic> missing = new ArrayList<>();
        for (AnchorLink link : links) {
            OutputPath target = new UrlPath(link.href().substring(basePath.length())).output();
            if (facts.apply(target).filter(there -> !there.ids().contains(link.id())).isPresent()) {
                missing.add(fault(link, target));
            }
        }
        return missing;
    }

    private static Diagnostic fault(AnchorLink link, OutputPath target) {
        return Diagnostic.of(
                Fault.ANCHOR_MISSING_THERE, link.position(), target.address(), link.id());
    }
}

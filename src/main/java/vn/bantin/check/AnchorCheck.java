package vn.bantin.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * @param facts of every page that is there; links to a page that could not be made are not
     *     reported, since it has diagnostics of its own
     * @param unmade links on pages that could not be made
     * @param basePath what stands before every address of the portal
     */
    public static List<Diagnostic> of(
            Map<OutputPath, OutputFacts> facts, Collection<AnchorLink> unmade, String basePath) {
        List<Diagnostic> missing = new ArrayList<>();
        Stream<AnchorLink> links =
                facts.values().stream()
                        .map(OutputFacts::anchorLinks)
                        .filter(found -> !found.isEmpty())
                        .flatMap(List::stream);
        Stream.concat(links, unmade.stream())
                .forEach(
                        link -> {
                            String path = link.href().substring(basePath.length());
                            OutputPath target = new UrlPath(path).output();
                            OutputFacts there = facts.get(target);
                            if (there != null && !there.ids().contains(link.id())) {
                                missing.add(fault(link, target));
                            }
                        });
        return missing;
    }

    private static Diagnostic fault(AnchorLink link, OutputPath target) {
        return Diagnostic.of(
                Fault.ANCHOR_MISSING_THERE, link.position(), target.address(), link.id());
    }
}

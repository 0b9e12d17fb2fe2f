package vn.bantin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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
     * @param facts of every page that is there; a page that could not be made has diagnostics of
     *     its own
     * @param basePath what stands before every address of the portal
     */
    public static List<Diagnostic> of(SortedMap<OutputPath, OutputFacts> facts, String basePath) {
        List<Diagnostic> missing = new ArrayList<>();
        for (OutputFacts page : facts.values()) {
            for (AnchorLink link : page.anchorLinks()) {
                OutputPath target = new UrlPath(link.href().substring(basePath.length())).output();
                OutputFacts there = facts.get(target);
                if (there != null && !there.ids().contains(link.id())) {
                    missing.add(
                            Diagnostic.of(
                                    Fault.ANCHOR_MISSING_THERE,
                                    link.position(),
                                    target.address(),
                                    link.id()));
                }
            }
        }
        return missing;
    }
}

package vn.bantin.build;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.output.Delta;
import vn.bantin.plan.PictureJob;
import vn.bantin.plan.Planner;
import vn.bantin.plan.RenderPlan;
import vn.bantin.plan.ThemeFacts;

/** What becomes of a portal whose photos this machine cannot make as WebP. */
final class WebpCheck {
    private WebpCheck() {}

    /** Whether there is WebP among what is to be made. */
    static boolean wants(Delta delta) {
        return delta.produce().stream()
                .anyMatch(
                        produce ->
                                produce.job() instanceof PictureJob picture
                                        && picture.picture().isWebp());
    }

    /** The same portal without it, which is told once. */
    static Outcome<Prepared> without(Prepared prepared, ThemeFacts theme) {
        Outcome<RenderPlan> plan = new Planner(theme, false).plan(prepared.site());
        List<Diagnostic> told = new ArrayList<>(plan.diagnostics());
        told.add(Diagnostic.of(Fault.WEBP_UNAVAILABLE, Position.of("content/site.yaml")));
        Prepared possible =
                new Prepared(
                        prepared.sources(),
                        prepared.portal(),
                        prepared.site(),
                        prepared.theme(),
                        plan.value());
        return new Outcome<>(possible, told);
    }
}

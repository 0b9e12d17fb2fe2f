package vn.bantin.build;

import vn.bantin.plan.RenderPlan;
import vn.bantin.render.Theme;
import vn.bantin.site.Ledger;
import vn.bantin.site.Site;

/**
 * The portal as it is to be, before anybody has looked at what is there.
 *
 * @param sources where its documents and pictures are read
 * @param portal what is configured
 * @param site the whole portal at one instant
 * @param theme what its pages are made with
 * @param plan every file of it
 */
record Prepared(Sources sources, Portal portal, Site site, Theme theme, RenderPlan plan) {
    /** Where every document ended. */
    Ledger ledger() {
        return site.ledger();
    }
}

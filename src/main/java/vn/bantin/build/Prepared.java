package vn.bantin.build;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.SourcePath;
import vn.bantin.plan.RenderPlan;
import vn.bantin.render.Theme;
import vn.bantin.site.Ledger;
import vn.bantin.site.Site;

/**
 * The portal as it is to be, before anybody has looked at what is there.
 *
 * @param sources where its documents and pictures are read
 * @param portal what is configured
 * @param site the whole portal at one instant, with bodies as they are or were: nothing in it tells
 *     one from the other but the heads' own digests
 * @param heads of all documents as they are
 * @param outlook where every document ended, and when that changes
 * @param theme what its pages are made with
 * @param plan every file of it
 */
record Prepared(
        Sources sources,
        Portal portal,
        Site site,
        SortedMap<SourcePath, Head> heads,
        Outlook outlook,
        Theme theme,
        RenderPlan plan) {
    Prepared {
        heads = Collections.unmodifiableSortedMap(heads);
    }

    Prepared(Sources sources, Portal portal, Site site, Theme theme, RenderPlan plan) {
        this(sources, portal, site, site.heads().documents(), Outlook.of(site, plan), theme, plan);
    }

    Ledger ledger() {
        return outlook.ledger();
    }

    /** The first moment at which the same files make another plan; empty where none does. */
    Optional<Instant> changes() {
        return outlook.nextBuild().map(NextBuild::at);
    }

    /** Keeps for the next build what it would find again. */
    List<Diagnostic> remember() {
        return sources.remember(site.related());
    }

    /** The same files, looked at again. */
    Prepared with(Sources again) {
        return new Prepared(again, portal, site, heads, outlook, theme, plan);
    }

    /** Some documents with other bodies. */
    Prepared with(Map<SourcePath, Head> changed, RenderPlan other) {
        SortedMap<SourcePath, Head> all = new TreeMap<>(heads);
        all.putAll(changed);
        return new Prepared(sources, portal, site, all, outlook, theme, other);
    }
}

package vn.bantin.check;

import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.config.SiteConfig.PhotoLevels;
import vn.bantin.diagnostic.Level;
import vn.bantin.diagnostic.Severity;

/** Levels of a portal that says nothing of its own. */
final class CheckLevels {
    static final Checks USUAL =
            new Checks(
                    new PhotoLevels(Level.WARNING, Level.WARNING, Level.WARNING), Severity.ERROR);

    private CheckLevels() {}
}

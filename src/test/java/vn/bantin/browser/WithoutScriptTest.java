package vn.bantin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has no scripts misses nothing but what only scripts can do. */
@ExtendWith(Chromium.class)
class WithoutScriptTest {
    private final Browser browser;
    private final Portal portal;

    WithoutScriptTest(Browser browser, Portal portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.bantin.browser.Portal#kinds")
    void thePageIsWhole(PageKind kind) {
        Look look = Look.wide(Portal.DESK);
        browser.open(portal.url(kind), look);
        List<String> with = browser.found("main-text");
        try {
            browser.open(portal.url(kind), look.withoutScripts());
            List<String> without = browser.found("main-text");
            assertThat(without).as(kind.toString()).isNotEmpty().isEqualTo(with);
            assertThat(browser.found("dead")).as("%s: needs a script", kind).isEmpty();
        } finally {
            browser.look(look);
        }
    }
}

package vn.bantin.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.bantin.publish.host.HostKind;

@ExtendWith(Chromium.class)
final class HostedByApacheTest extends HostedPortal {
    HostedByApacheTest(Browser browser) {
        super(browser, HostKind.APACHE);
    }
}

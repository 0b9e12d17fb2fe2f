package vn.bantin.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.bantin.publish.host.HostKind;

@ExtendWith(Chromium.class)
final class HostedByNginxTest extends HostedPortal {
    HostedByNginxTest(Browser browser) {
        super(browser, HostKind.NGINX);
    }
}

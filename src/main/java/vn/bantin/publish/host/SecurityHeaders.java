package vn.bantin.publish.host;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.config.SiteConfig;

/** Heads of all answers, whatever they answer: what browsers are to refuse on a reader's behalf. */
final class SecurityHeaders {
    /** Who may show a file in pages of their own (Fetch standard, section 3.7). */
    static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    /** In seconds, 180 days: long enough to hold, short enough to get over a lost certificate. */
    private static final int STRICT_TRANSPORT = 15_552_000;

    /** No page of ours asks for any of these, so nobody who gets into one may. */
    private static final List<String> NOT_ASKED_FOR =
            List.of(
                    "accelerometer",
                    "camera",
                    "display-capture",
                    "geolocation",
                    "gyroscope",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "usb");

    private SecurityHeaders() {}

    /** In the order of their names; without {@link #RESOURCE_POLICY}, which differs by file. */
    static List<Header> of(SiteConfig config) {
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Content-Security-Policy", ContentPolicy.of(config)));
        headers.add(new Header("Cross-Origin-Opener-Policy", "same-origin"));
        headers.add(new Header("Permissions-Policy", String.join("=(), ", NOT_ASKED_FOR) + "=()"));
        headers.add(new Header("Referrer-Policy", "strict-origin-when-cross-origin"));
        if (isSecure(config)) {
            headers.add(new Header("Strict-Transport-Security", "max-age=" + STRICT_TRANSPORT));
        }
        headers.add(new Header("X-Content-Type-Options", "nosniff"));
        return List.copyOf(headers);
    }

    static boolean isSecure(SiteConfig config) {
        return "https".equals(config.baseUrl().getScheme());
    }
}

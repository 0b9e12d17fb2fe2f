package vn.bantin.browser;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import vn.bantin.portal.SamplePortal;

/** The sample portal on a server. */
final class Portal implements AutoCloseable {
    static final int PHONE = 390;
    static final int DESK = 1280;

    private final SiteServer server;

    private Portal(SiteServer server) {
        this.server = server;
    }

    static Portal start() {
        return new Portal(SiteServer.of(SamplePortal.shared().files()));
    }

    String url(PageKind kind) {
        return server.address() + kind.address();
    }

    SiteServer server() {
        return server;
    }

    /** Every kind of page on a phone and on a desk. */
    static Stream<Arguments> views() {
        return PageKind.ALL.stream()
                .flatMap(kind -> Stream.of(PHONE, DESK).map(width -> Arguments.of(kind, width)));
    }

    static List<PageKind> kinds() {
        return PageKind.ALL;
    }

    @Override
    public void close() {
        server.close();
    }
}

package vn.bantin.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import vn.bantin.maven.PublishedPortal;
import vn.bantin.publish.host.HostKind;
import vn.bantin.publish.host.HostedSite;
import vn.bantin.publish.host.WebServer;

/** A place that was published to, and an nginx with the include that came with the portal. */
record ServedPlace(FarPlace place, Path work, WebServer nginx) implements AutoCloseable {
    /**
     * Begins to serve it.
     *
     * @param work a folder of nginx's own
     */
    static ServedPlace start(FarPlace place, Path work, PublishedPortal portal) throws IOException {
        Files.createDirectories(work);
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        show(place, work);
        HostedSite site = HostedSite.published(HostKind.NGINX, work, portal.content());
        return new ServedPlace(place, work, WebServer.start(site));
    }

    /** Shows what is there now. */
    void renew() throws IOException {
        show(place, work);
    }

    private static void show(FarPlace place, Path work) throws IOException {
        Path next = Files.createSymbolicLink(work.resolve("next"), place.served());
        Files.move(next, work.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The entry in site.yaml; what can be asked for as it was published is verified. */
    String entry() {
        return entry(
                place,
                place.isServedDirectly()
                        ? ", public: \"" + nginx.address() + "/\""
                        : ", verify: false");
    }

    static String entry(FarPlace place, String more) {
        return "  %s: {%s, hosting: nginx%s}".formatted(place.name(), place.keys(), more);
    }

    @Override
    public void close() {
        nginx.close();
    }
}

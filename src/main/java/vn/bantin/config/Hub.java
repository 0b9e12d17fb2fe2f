package vn.bantin.config;

import java.net.URI;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Reads which hub the feeds name. */
final class Hub {
    private static final String KEY = "websub";

    private Hub() {}

    static Optional<URI> read(YamlFields site) {
        Optional<YamlText> written = site.text(KEY);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String url = written.get().value();
        if (url.startsWith("/") || !Menus.isUsable(url)) {
            site.report(Fault.HUB_URL_INVALID, written.get().position(), url);
            return Optional.empty();
        }
        return Optional.of(URI.create(url));
    }
}

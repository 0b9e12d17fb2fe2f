package vn.bantin.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Reads addresses of {@code publish:} that are asked over the web. */
final class PublishAddresses {
    private PublishAddresses() {}

    /** Absolute, http or https. One with credentials is reported elsewhere, without its value. */
    static Optional<URI> read(String key, YamlFields fields) {
        Optional<YamlText> written = fields.text(key);
        if (written.isEmpty() || PublishSecrets.isIn(written.get().value())) {
            return Optional.empty();
        }
        Optional<URI> usable = usable(written.get().value());
        if (usable.isEmpty()) {
            fields.report(
                    Fault.PUBLISH_ADDRESS_INVALID,
                    written.get().position(),
                    fields.name(key),
                    written.get().value());
        }
        return usable;
    }

    /** With a final slash. */
    static URI asFolder(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? address : URI.create(text + "/");
    }

    private static Optional<URI> usable(String written) {
        try {
            URI uri = new URI(written);
            String scheme = String.valueOf(uri.getScheme());
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean named = uri.getHost() != null && uri.getRawFragment() == null;
            return web && named ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}

package vn.bantin.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.config.SiteConfig.MenuEntry;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;

/** Reads the entries of a menu. */
final class Menus {
    private Menus() {}

    static List<MenuEntry> entries(List<YamlFields> written) {
        List<MenuEntry> entries = new ArrayList<>();
        for (YamlFields entry : written) {
            entry.allow(List.of("title", "url"));
            Optional<String> title = entry.required("title").map(t -> t.value());
            Optional<String> url = entry.required("url").map(t -> t.value());
            if (url.isPresent() && !isUsable(url.get())) {
                entry.report(Fault.MENU_URL_INVALID, entry.position("url"), url.get());
            } else if (url.isPresent() && title.isPresent()) {
                entries.add(new MenuEntry(title.get(), url.get()));
            }
        }
        return entries;
    }

    /** {@code //host} and {@code /\host} are other sites in disguise. */
    static boolean isUsable(String url) {
        if (url.startsWith("//") || url.indexOf('\\') >= 0) {
            return false;
        }
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return url.startsWith("/") || (web && uri.getHost() != null);
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}

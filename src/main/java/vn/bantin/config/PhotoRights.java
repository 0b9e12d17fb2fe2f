package vn.bantin.config;

import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/**
 * Under which terms others may use the portal's photos, for search engines; every text may be
 * empty.
 *
 * @param copyright of photos whose own file has no notice
 * @param license absolute http(s) address of the terms
 * @param acquireLicensePage absolute http(s) address of the page that tells how to ask
 */
public record PhotoRights(String copyright, String license, String acquireLicensePage) {
    /** Nothing said. */
    public static final PhotoRights NONE = new PhotoRights("", "", "");

    static PhotoRights read(YamlFields site) {
        return site.fields("photoRights").map(PhotoRights::of).orElse(NONE);
    }

    private static PhotoRights of(YamlFields written) {
        written.allow(List.of("copyright", "license", "acquireLicensePage"));
        return new PhotoRights(
                written.string("copyright"),
                address(written, "license"),
                address(written, "acquireLicensePage"));
    }

    private static String address(YamlFields written, String key) {
        Optional<YamlText> text = written.text(key);
        if (text.isEmpty()) {
            return "";
        }
        String url = text.get().value();
        if (url.startsWith("/") || !Menus.isUsable(url)) {
            written.report(Fault.RIGHTS_URL_INVALID, text.get().position(), written.name(key), url);
            return "";
        }
        return url;
    }
}

package vn.bantin.config;

import java.util.List;
import java.util.regex.Pattern;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlNode;
import vn.bantin.yaml.YamlText;

/**
 * Looks for credentials in {@code publish:}: site.yaml lies in a repository that many read. What it
 * says of them names the key and never the value.
 */
final class PublishSecrets {
    /** Keys that people write credentials under. */
    static final List<String> KEYS =
            List.of(
                    "accessKey",
                    "accessKeyId",
                    "apiKey",
                    "credentials",
                    "key",
                    "passphrase",
                    "password",
                    "privateKey",
                    "secret",
                    "secretAccessKey",
                    "secretKey",
                    "sessionToken",
                    "token",
                    "username");

    /**
     * Before the host of an address: somebody with a password, or a token alone on the web. A
     * password may have been written as it is, with what would end the host; a port has not.
     */
    private static final Pattern BEFORE_HOST =
            Pattern.compile(
                    "(?i)[a-z][a-z0-9+.-]*://[^/?#@]*:(?!\\d{1,5}([/?#]|$))[^@]*@.*"
                            + "|https?://[^/?#]*@.*");

    /** The same in the short form of git, which takes no password. */
    private static final Pattern SHORT_FORM = Pattern.compile("[^/?#@:\\s]+:[^/?#@\\s]+@.*");

    private PublishSecrets() {}

    /** One fault for each value that looks like a credential. */
    static void check(YamlFields fields) {
        for (YamlText key : fields.keys()) {
            YamlNode value = fields.node(key.value()).orElse(key);
            boolean bySelf = value instanceof YamlText text && isIn(text.value());
            if (KEYS.contains(key.value()) || bySelf) {
                fields.report(
                        Fault.PUBLISH_SECRET_IN_SITE,
                        bySelf ? value.position() : key.position(),
                        fields.name(key.value()));
            }
        }
    }

    /** Whether a value has credentials in it, as addresses may. */
    static boolean isIn(String value) {
        return BEFORE_HOST.matcher(value).matches() || SHORT_FORM.matcher(value).matches();
    }
}

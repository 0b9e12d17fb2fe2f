package vn.bantin.publish.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import vn.bantin.publish.remote.Credentials;

/**
 * Says who we are, to the host that site.yaml names and to no other: not to one that it is
 * redirected to.
 */
final class Login extends CredentialsProvider {
    private static final String HIDDEN = "***";

    private final URIish url;
    private final Credentials credentials;

    Login(URIish url, Credentials credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        for (CredentialItem item : items) {
            if (!isName(item) && !isSecret(item)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean get(URIish asking, CredentialItem... items) {
        if (!isSameHost(asking) || !supports(items)) {
            return false;
        }
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username user) {
                user.setValue(name());
            } else if (credentials.secret().isEmpty()) {
                return false;
            } else if (item instanceof CredentialItem.CharArrayType secret) {
                secret.setValue(credentials.secret().get().toCharArray());
            } else if (item instanceof CredentialItem.StringType secret) {
                secret.setValue(credentials.secret().get());
            }
        }
        return true;
    }

    /** A text of the far end without what we told it. */
    String scrub(String text) {
        String scrubbed = text;
        for (String secret : secrets()) {
            scrubbed = scrubbed.replace(secret, HIDDEN);
        }
        return scrubbed;
    }

    private List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        credentials
                .secret()
                .ifPresent(
                        secret -> {
                            secrets.add(basic(credentials.user() + ":" + secret));
                            secrets.add(basic(name() + ":" + secret));
                            secrets.add(secret);
                        });
        credentials.passphrase().ifPresent(secrets::add);
        secrets.removeIf(String::isEmpty);
        return secrets;
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Hosts that take a token as password take any name but none. */
    private String name() {
        if (!credentials.user().isEmpty()) {
            return credentials.user();
        }
        return url.getUser() == null ? "bantin" : url.getUser();
    }

    boolean isSameHost(URIish asking) {
        return url.getHost() != null
                && url.getHost().equalsIgnoreCase(asking.getHost())
                && url.getPort() == asking.getPort()
                && (asking.getScheme() == null || asking.getScheme().equals(scheme()));
    }

    private String scheme() {
        return url.getScheme() == null ? "ssh" : url.getScheme();
    }

    private static boolean isName(CredentialItem item) {
        return item instanceof CredentialItem.Username;
    }

    private static boolean isSecret(CredentialItem item) {
        return item instanceof CredentialItem.Password
                || item instanceof CredentialItem.StringType && item.isValueSecure();
    }
}

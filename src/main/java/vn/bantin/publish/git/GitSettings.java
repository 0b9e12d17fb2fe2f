package vn.bantin.publish.git;

import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.URIish;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/**
 * What site.yaml says of the branch.
 *
 * @param url without a password; for ssh with the user's name
 * @param branch full name of the ref, {@code refs/heads/…}
 * @param hostKey what an SSH server is known by; empty: the user's known_hosts says
 * @param name of the author of commits
 * @param email of the author; may be empty
 */
record GitSettings(URIish url, String branch, Optional<String> hostKey, String name, String email) {
    /** What JGit takes this machine for where it talks to programs here. */
    static final String NEAR = "this.machine.invalid";

    private static final Set<String> SCHEMES = Set.of("file", "ssh", "https");

    /** Nobody listens in on a connection within this machine. */
    private static final String IN_CLEAR = "http";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> FOR_PAGES = Set.of("gh-pages", "pages");

    static GitSettings of(Map<String, String> settings, Credentials credentials)
            throws RemoteFailure {
        String branch = Constants.R_HEADS + settings.getOrDefault("branch", "");
        if (!Repository.isValidRefName(branch)) {
            throw unfit("branch must be the name of a branch, without refs/heads/");
        }
        return new GitSettings(
                url(settings.getOrDefault("url", ""), credentials),
                branch,
                Optional.ofNullable(settings.get("hostKey")).filter(key -> !key.isBlank()),
                settings.getOrDefault("name", "Bản Tin"),
                settings.getOrDefault("email", ""));
    }

    /** As it may be shown. */
    String shown() {
        return url.setUser(null).toString();
    }

    /** As people say it. */
    String branchName() {
        return Repository.shortenRefName(branch);
    }

    /** Whether the name of the branch says that it holds pages and nothing else. */
    boolean isForPages() {
        return FOR_PAGES.contains(branchName());
    }

    boolean isFile() {
        return "file".equals(url.getScheme());
    }

    boolean isSsh() {
        return isSsh(url);
    }

    private static URIish url(String text, Credentials credentials) throws RemoteFailure {
        URIish url;
        try {
            url = new URIish(text.strip());
        } catch (URISyntaxException bad) {
            // The text is not repeated: it may hold a password.
            throw unfit("url is not the address of a repository");
        }
        if (url.getPass() != null) {
            throw unfit("url must not hold a password: put it in settings.xml and name the server");
        }
        requireScheme(url);
        boolean named = url.getUser() != null || !isSsh(url);
        return named ? url : url.setUser(credentials.user().isEmpty() ? "git" : credentials.user());
    }

    /** {@code host:path} is SSH, and is left in that form: its path begins at no root. */
    private static boolean isSsh(URIish url) {
        return "ssh".equals(url.getScheme()) || url.getScheme() == null && url.getHost() != null;
    }

    private static void requireScheme(URIish url) throws RemoteFailure {
        String scheme = url.getScheme() == null ? "" : url.getScheme();
        boolean near = url.getHost() != null && LOOPBACK.contains(url.getHost());
        if (!isSsh(url) && !SCHEMES.contains(scheme) && !(IN_CLEAR.equals(scheme) && near)) {
            throw unfit("url must begin with https://, ssh:// or file://");
        }
    }

    private static RemoteFailure unfit(String about) {
        return RemoteFailure.of(Kind.UNFIT, about);
    }
}

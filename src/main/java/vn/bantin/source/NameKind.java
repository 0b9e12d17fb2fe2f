package vn.bantin.source;

import java.util.Locale;
import java.util.Set;

/** What the bare name of a file says about it. The lists are code, not each site's settings. */
enum NameKind {
    /** To be listed. */
    CONTENT,
    /** Left by an editor or version control for itself; gone in a moment or of no meaning here. */
    IGNORED,
    /** Left by an operating system; does no harm but does not belong here. */
    CLUTTER,
    /** Likely to hold a password or a key. */
    SECRET;

    private static final Set<String> KEEPERS =
            Set.of(".gitattributes", ".gitignore", ".gitkeep", ".keep");
    private static final Set<String> CLUTTER_NAMES =
            Set.of(
                    ".ds_store",
                    "__macosx",
                    ".directory",
                    ".fseventsd",
                    ".spotlight-v100",
                    ".trashes",
                    "desktop.ini",
                    "ehthumbs.db",
                    "thumbs.db");
    private static final Set<String> SECRET_NAMES =
            Set.of(
                    ".aws",
                    ".bash_history",
                    ".env",
                    ".git",
                    ".git-credentials",
                    ".gnupg",
                    ".hg",
                    ".htpasswd",
                    ".m2",
                    ".netrc",
                    ".npmrc",
                    ".pgpass",
                    ".pypirc",
                    ".ssh",
                    ".svn",
                    "credentials",
                    "credentials.json",
                    "id_dsa",
                    "id_ecdsa",
                    "id_ed25519",
                    "id_rsa",
                    "settings-security.xml",
                    "settings.xml",
                    "wp-config.php");
    private static final Set<String> SECRET_EXTENSIONS =
            Set.of("jks", "kdbx", "key", "keystore", "p12", "pem", "pfx", "ppk");

    static NameKind ofFolder(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (SECRET_NAMES.contains(lower)) {
            return SECRET;
        }
        return CLUTTER_NAMES.contains(lower) ? CLUTTER : CONTENT;
    }

    static NameKind ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (KEEPERS.contains(lower) || isEditorTemporary(lower)) {
            return IGNORED;
        }
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        if (SECRET_NAMES.contains(lower)
                || SECRET_EXTENSIONS.contains(extension)
                || lower.startsWith(".env.")) {
            return SECRET;
        }
        return CLUTTER_NAMES.contains(lower) || lower.startsWith("._") ? CLUTTER : CONTENT;
    }

    /** Vim, Emacs, Kate, gedit, LibreOffice, Microsoft Office, JetBrains. */
    private static boolean isEditorTemporary(String name) {
        return name.equals("4913")
                || name.endsWith("~")
                || name.startsWith("~$")
                || name.startsWith(".#")
                || (name.startsWith("#") && name.endsWith("#"))
                || name.startsWith(".~lock.")
                || name.startsWith(".goutputstream-")
                || name.endsWith("___jb_tmp___")
                || name.endsWith("___jb_old___")
                || (name.startsWith(".") && isSwap(name));
    }

    private static boolean isSwap(String name) {
        return name.endsWith(".swp")
                || name.endsWith(".swo")
                || name.endsWith(".swx")
                || name.endsWith(".kate-swp");
    }
}

package vn.bantin.publish.scan;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.OutputPath;

/** What the bare name of a file says against its leaving. The lists are code, not settings. */
final class FileNames {
    /** Of RFC 8615: what hosts and certificates are asked for. */
    private static final String WELL_KNOWN = ".well-known";

    private static final Set<String> HOST_FILES = Set.of(".htaccess", ".nojekyll");

    private static final Set<String> CLUTTER =
            Set.of("desktop.ini", "ehthumbs.db", "thumbs.db", "__macosx", "next-build-at");

    private static final Set<String> PRIVATE =
            Set.of(
                    "credentials",
                    "credentials.json",
                    "dockerfile",
                    "id_dsa",
                    "id_ecdsa",
                    "id_ed25519",
                    "id_rsa",
                    "pom.xml",
                    "settings-security.xml",
                    "settings.xml",
                    "wp-config.php");

    private static final Set<String> EXTENSIONS =
            Set.of(
                    // Sources of a portal, and of the program.
                    "md",
                    "markdown",
                    "yaml",
                    "yml",
                    "ftl",
                    "ftlh",
                    "java",
                    "class",
                    "jar",
                    "war",
                    "properties",
                    "kt",
                    "groovy",
                    "py",
                    "rb",
                    "php",
                    "sh",
                    "bat",
                    "cmd",
                    "ps1",
                    // Left over.
                    "bak",
                    "old",
                    "orig",
                    "rej",
                    "swp",
                    "swo",
                    "tmp",
                    "log",
                    "part",
                    "crdownload",
                    // Keys.
                    "pem",
                    "key",
                    "p12",
                    "pfx",
                    "jks",
                    "keystore",
                    "kdbx",
                    "ppk",
                    "asc",
                    "gpg",
                    // Databases and archives.
                    "sql",
                    "sqlite",
                    "sqlite3",
                    "db",
                    "mdb",
                    "dump",
                    "zip",
                    "tar",
                    "tgz",
                    "bz2",
                    "xz",
                    "7z",
                    "rar",
                    "iso",
                    // Of offices, and photos as cameras and studios leave them.
                    "doc",
                    "docx",
                    "docm",
                    "xls",
                    "xlsx",
                    "xlsm",
                    "ppt",
                    "pptx",
                    "odt",
                    "ods",
                    "odp",
                    "rtf",
                    "eml",
                    "msg",
                    "pst",
                    "psd",
                    "ai",
                    "heic",
                    "heif",
                    "tif",
                    "tiff",
                    "cr2",
                    "cr3",
                    "nef",
                    "arw",
                    "dng",
                    "raf",
                    "rw2",
                    "orf",
                    // Settings.
                    "env",
                    "ini",
                    "toml",
                    "conf",
                    "cfg");

    private FileNames() {}

    /** Why not; empty where nothing speaks against it. */
    static Optional<Sought> problem(OutputPath path) {
        String[] segments = path.value().split("/");
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            boolean known = i == 0 && segments[i].equals(WELL_KNOWN);
            if (segments[i].startsWith(".")
                    && !known
                    && !(last && HOST_FILES.contains(segments[i]))) {
                return Optional.of(Sought.of(Fault.LEAK_HIDDEN_FILE));
            }
        }
        String kind = kind(plain(segments[segments.length - 1].toLowerCase(Locale.ROOT)));
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(Sought.of(Fault.LEAK_FILE_TYPE, kind));
    }

    /** Of our own lists, so that nothing of the name itself is told. */
    private static String kind(String name) {
        if (CLUTTER.contains(name) || PRIVATE.contains(name)) {
            return name;
        }
        if (name.endsWith("~") || name.startsWith("~$")) {
            return "~";
        }
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return EXTENSIONS.contains(extension) && !extension.equals(name) ? "." + extension : "";
    }

    /** Without what says only that it was compressed. */
    static String plain(String name) {
        for (String ending : Set.of(".gz", ".br")) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}

package vn.bantin.content;

import vn.bantin.path.SourcePath;
import vn.bantin.text.NormalForm;

/**
 * What an article's thread of comments is called: where its file lies, which stays when its title
 * and its address change, and which an editor can read; see ADR 0025.
 */
public final class ThreadName {
    private static final String ENDING = ".md";
    private static final String IN_FOLDER = "/index";

    private ThreadName() {}

    /**
     * {@code tin-tuc/2026/cau-moi} of {@code tin-tuc/2026/cau-moi.md} and of {@code
     * tin-tuc/2026/cau-moi/index.md}, so that a folder for its photos changes nothing. In NFC.
     */
    public static String of(SourcePath document) {
        String path = NormalForm.composed(document.value());
        String name =
                path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
        return name.endsWith(IN_FOLDER)
                ? name.substring(0, name.length() - IN_FOLDER.length())
                : name;
    }
}

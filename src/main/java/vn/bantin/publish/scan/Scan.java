package vn.bantin.publish.scan;

import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.path.OutputPath;

/**
 * One look at what is about to leave: {@link #file} for each file, on as many threads as one likes,
 * and then {@link #diagnostics}, once. Wherever there is one error, nothing may leave.
 */
public final class Scan {
    private final ScanRules rules;
    private final PublishedTexts published;

    /**
     * @param rules what to look for
     * @param published asked once at the end, and only where a canary was found
     */
    public Scan(ScanRules rules, PublishedTexts published) {
        this.rules = rules;
        this.published = published;
    }

    /**
     * Looks at one file: its name and its bytes.
     *
     * @param path as readers will know it
     * @param bytes as they will leave; with a content encoding of gzip they are looked into, those
     *     of Brotli are not: look at what they were made of
     */
    public void file(OutputPath path, byte[] bytes) {
        // Nothing is looked for yet.
    }

    /**
     * Everything that was found, sorted; of more than a few dozen only how many they are. Each
     * names a file as {@code output/…}, and shows nothing of what it found, not even in that name.
     */
    public List<Diagnostic> diagnostics() {
        return List.of();
    }
}

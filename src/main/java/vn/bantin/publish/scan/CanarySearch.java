package vn.bantin.publish.scan;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds canaries in texts that may be read by everybody. Safe for all threads. */
public final class CanarySearch {
    private final Everything everything;

    public CanarySearch(Collection<Canary> canaries) {
        this.everything =
                new Everything(
                        new ScanRules(
                                List.copyOf(canaries), List.of(), List.of(), List.of(), Set.of()));
    }

    /** Those that stand in the text, its mark-up in Markdown left in or left out. */
    public Set<Canary> in(String text) {
        Set<Canary> found = new HashSet<>();
        find(text, found);
        String bare = text.replaceAll("\\]\\([^)\\n]*\\)|[*_`~\\[\\]]", "");
        if (!bare.equals(text)) {
            find(bare, found);
        }
        return found;
    }

    private void find(String text, Set<Canary> found) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Reading reading = Reading.plain();
        reading.read(utf8, 0, utf8.length);
        everything.find(
                reading.text(),
                reading.length(),
                (what, at) -> what.canary().ifPresent(found::add));
    }
}

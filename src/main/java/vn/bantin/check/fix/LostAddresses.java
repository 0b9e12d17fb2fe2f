package vn.bantin.check.fix;

import java.util.List;
import java.util.function.Function;
import vn.bantin.config.Rule;
import vn.bantin.content.AliasEdit;
import vn.bantin.path.SourcePath;

/** Writes into {@code aliases:} the addresses that a document has surely left. */
public final class LostAddresses implements Fix {
    private final Function<SourcePath, List<String>> lost;

    /**
     * @param lost of a document, the addresses at which readers know it and do not find it any more
     */
    public LostAddresses(Function<SourcePath, List<String>> lost) {
        this.lost = lost;
    }

    @Override
    public Rule rule() {
        return Rule.lostAddress;
    }

    /** One edit with all of them, or none where only a person should touch the list. */
    @Override
    public List<Edit> edits(Source source) {
        String text = source.text();
        for (String address : lost.apply(source.path())) {
            text = AliasEdit.add(text, address).orElse(text);
        }
        return text.equals(source.text()) ? List.of() : List.of(between(source.text(), text));
    }

    /** Where the second begins and ends to be another than the first. */
    private static Edit between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same)
                        == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new Edit(
                start, before.length() - same, after.substring(start, after.length() - same));
    }
}

package vn.bantin.content;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the first line of an {@link InfoBox}. */
final class InfoBoxStart extends AbstractBlockParserFactory {
    private static final String MARK = "!!! ";

    private InfoBoxStart(DataHolder options) {
        super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4
                || start + MARK.length() >= line.length()
                || line.charAt(start) != '!') {
            return BlockStart.none();
        }
        String written = line.subSequence(start, line.length()).toString().strip();
        if (!written.startsWith(MARK)) {
            return BlockStart.none();
        }
        String rest = written.substring(MARK.length()).strip();
        int end = 0;
        while (end < rest.length() && isTypeLetter(rest.charAt(end))) {
            end++;
        }
        // «!!! Chú ý» is somebody's emphasis, not a box.
        if (end == 0 || (end < rest.length() && rest.charAt(end) != ' ')) {
            return BlockStart.none();
        }
        InfoBox box =
                new InfoBox(
                        line.subSequence(start, line.length()),
                        rest.substring(0, end),
                        title(rest.substring(end).strip()));
        return BlockStart.of(new InfoBoxParser(box)).atIndex(line.length());
    }

    private static boolean isTypeLetter(char c) {
        return (c >= 'a' && c <= 'z') || c == '-';
    }

    private static Optional<String> title(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        boolean quoted =
                written.length() > 1
                        && isQuote(written.charAt(0))
                        && isQuote(written.charAt(written.length() - 1));
        return Optional.of(quoted ? written.substring(1, written.length() - 1).strip() : written);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    /** How flexmark asks for it. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public AbstractBlockParserFactory apply(DataHolder options) {
            return new InfoBoxStart(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}

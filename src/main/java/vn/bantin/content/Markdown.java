package vn.bantin.content;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * The Markdown we read: CommonMark with tables, footnotes, strikethrough, {@link InfoBox}, and
 * blanks in the names of pictures. Only flexmark's parser is used, never its renderer: what stands
 * in a page is written by {@link NodeWriters} alone. Safe for all threads.
 */
final class Markdown {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    StrikethroughExtension.create());

    /** What a text must hold for any of them to find something in it. */
    private static final List<String> THEIR_MARKS = List.of("|", "[^", "~");

    private final Parser plain = parser(List.of());
    private final Parser full = parser(EXTENSIONS);

    /** An extension asks at every line and every paragraph, and most bodies have nothing for it. */
    Document parse(CharSequence body) {
        String text = body.toString();
        Parser parser = THEIR_MARKS.stream().anyMatch(text::contains) ? full : plain;
        return parser.parse(BasedSequence.of(body));
    }

    private static Parser parser(List<Extension> extensions) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, extensions);
        options.set(Parser.SPACE_IN_LINK_URLS, true);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        return Parser.builder(options).customBlockParserFactory(new InfoBoxStart.Factory()).build();
    }
}

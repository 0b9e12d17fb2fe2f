package vn.bantin.check;

import vn.bantin.config.Rule;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/** Titles and leads that are cut where they are shown, or say nothing. */
final class LengthRule implements ManuscriptRule {
    /** In characters; more is cut (Google Search Central, Article, {@code headline}). */
    private static final int LONGEST_TITLE = 110;

    private static final int SHORTEST_TITLE = 15;

    /** What cards and feeds show of a text. */
    private static final int LONGEST_SAPO = 300;

    private static final int SHORTEST_SAPO = 40;

    @Override
    public void look(Manuscript manuscript, Notes notes) {
        if (manuscript.head().kind() != DocumentKind.ARTICLE) {
            return;
        }
        FrontMatter written = manuscript.head().frontMatter();
        Position title = manuscript.head().positions().of(Key.title);
        int length = length(written.title());
        if (length > LONGEST_TITLE) {
            notes.add(
                    Rule.titleLength,
                    Fault.TITLE_TOO_LONG,
                    title,
                    text(length),
                    text(LONGEST_TITLE));
        } else if (length < SHORTEST_TITLE) {
            notes.add(Rule.titleLength, Fault.TITLE_TOO_SHORT, title, text(length));
        }
        sapo(length(written.sapo()), manuscript.head().positions().of(Key.sapo), notes);
    }

    /** One that is not written is no fault: the first paragraph stands in for it. */
    private static void sapo(int length, Position at, Notes notes) {
        if (length > LONGEST_SAPO) {
            notes.add(Rule.sapoLength, Fault.SAPO_TOO_LONG, at, text(length), text(LONGEST_SAPO));
        } else if (length > 0 && length < SHORTEST_SAPO) {
            notes.add(Rule.sapoLength, Fault.SAPO_TOO_SHORT, at, text(length));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}

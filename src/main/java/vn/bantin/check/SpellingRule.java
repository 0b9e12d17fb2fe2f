package vn.bantin.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.bantin.config.Rule;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Key;
import vn.bantin.content.Outline.Picture;
import vn.bantin.content.Outline.Prose;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.NameKey;
import vn.bantin.text.Syllables;

/**
 * One name or place in two spellings: Thanh Hoá and Thanh Hóa, Mỹ Lý and Mỹ Lí. A name is two to
 * four syllables in a row that begin with a capital, or one that does not begin a sentence. Case is
 * no spelling: Thọ and THỌ are one.
 */
final class SpellingRule implements ManuscriptRule {
    private static final int MOST_SYLLABLES = 4;

    @Override
    public void look(Manuscript manuscript, Notes notes) {
        Spellings spellings = new Spellings(notes);
        FrontMatter written = manuscript.head().frontMatter();
        var positions = manuscript.head().positions();
        spellings.read(written.title(), positions.of(Key.title), false);
        spellings.read(written.sapo(), positions.of(Key.sapo), false);
        for (Prose prose : manuscript.outline().prose()) {
            spellings.read(prose.text(), prose.at(), true);
        }
        for (Picture picture : manuscript.outline().pictures()) {
            spellings.read(picture.caption(), picture.at(), false);
        }
    }

    /** How names were spelt so far. For one thread, for one document. */
    private static final class Spellings {
        private final Notes notes;
        private final Map<String, Seen> seen = new HashMap<>();
        private final Set<String> told = new HashSet<>();

        Spellings(Notes notes) {
            this.notes = notes;
        }

        /** The first spelling of a name. */
        private record Seen(String lower, String shown, int line) {}

        /** A syllable, by its place in a text. */
        private record Syllable(int start, int end) {}

        /**
         * @param exact whether the text stands in the file as it is here
         */
        void read(String text, Position at, boolean exact) {
            List<Syllable> run = new ArrayList<>();
            int start = Syllables.start(text, 0);
            while (start < text.length()) {
                int end = Syllables.end(text, start);
                boolean capital = Character.isUpperCase(text.charAt(start));
                boolean joined = run.isEmpty() || follows(run.get(run.size() - 1), start, text);
                if (!capital || !joined) {
                    names(run, text, at, exact);
                    run.clear();
                }
                if (capital) {
                    run.add(new Syllable(start, end));
                }
                start = Syllables.start(text, end);
            }
            names(run, text, at, exact);
        }

        private static boolean follows(Syllable last, int start, String text) {
            return start == last.end() + 1 && text.charAt(last.end()) == ' ';
        }

        /** Every part of a row, since it may begin with a word that is no name: «Ở Thanh Hoá». */
        private void names(List<Syllable> run, String text, Position at, boolean exact) {
            if (run.size() == 1 && !beginsSentence(run.get(0).start(), text)) {
                name(run, text, at, exact);
            }
            for (int length = 2; length <= Math.min(MOST_SYLLABLES, run.size()); length++) {
                for (int i = 0; i + length <= run.size(); i++) {
                    name(run.subList(i, i + length), text, at, exact);
                }
            }
        }

        private static boolean beginsSentence(int start, String text) {
            int i = start - 1;
            while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i))) {
                if (",".indexOf(text.charAt(i)) >= 0) {
                    return false;
                }
                if (text.charAt(i) != ' ') {
                    return true;
                }
                i--;
            }
            return i < 0;
        }

        private void name(List<Syllable> name, String text, Position at, boolean exact) {
            int start = name.get(0).start();
            String shown = text.substring(start, name.get(name.size() - 1).end());
            String lower = shown.toLowerCase(Locale.ROOT);
            String key = NameKey.of(shown);
            Seen first = seen.putIfAbsent(key, new Seen(lower, shown, at.line()));
            if (first == null || first.lower().equals(lower) || isTold(key)) {
                return;
            }
            told.add(key);
            Position place = exact ? new Position(at.file(), at.line(), at.column() + start) : at;
            notes.add(
                    Rule.mixedSpelling,
                    Fault.SPELT_TWO_WAYS,
                    place,
                    shown,
                    first.shown(),
                    String.valueOf(first.line()));
        }

        /** A longer name that holds one that was told is told with it. */
        private boolean isTold(String key) {
            return told.stream().anyMatch(part -> (" " + key + " ").contains(" " + part + " "));
        }
    }
}

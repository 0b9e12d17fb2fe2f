package vn.bantin.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.bantin.check.fix.ComposedLetters;
import vn.bantin.check.fix.Edit;
import vn.bantin.config.Rule;
import vn.bantin.content.Outline.Prose;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Suspicious;
import vn.bantin.text.Suspicious.MixedWord;

/**
 * Letters that are not what they seem: marks apart from their letters (NFD), Cyrillic and Greek
 * letters that look Latin. Those of front matter are told by a build.
 */
final class LettersRule implements ManuscriptRule {
    private final ComposedLetters composed = new ComposedLetters();

    @Override
    public void look(Manuscript manuscript, Notes notes) {
        List<Edit> apart = composed.edits(manuscript.source());
        if (!apart.isEmpty()) {
            notes.add(
                    Rule.decomposedText,
                    Fault.TEXT_DECOMPOSED,
                    Places.of(manuscript.source(), apart.get(0).start()),
                    String.valueOf(apart.size()));
        }
        Set<String> told = new HashSet<>();
        for (Prose prose : manuscript.outline().prose()) {
            List<MixedWord> words = new ArrayList<>(Suspicious.mixedScripts(prose.text()));
            words.addAll(Suspicious.disguised(prose.text()));
            for (MixedWord word : words) {
                if (told.add(word.word())) {
                    notes.add(
                            Rule.lookAlike,
                            Fault.LOOK_ALIKE_IN_BODY,
                            prose.at(word.index()),
                            word.word());
                }
            }
        }
    }
}

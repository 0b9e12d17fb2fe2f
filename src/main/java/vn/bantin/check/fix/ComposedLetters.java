package vn.bantin.check.fix;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.config.Rule;
import vn.bantin.text.NormalForm;

/** Puts marks and letters together (NFC), line by line; all else stays as it is. */
public final class ComposedLetters implements Fix {
    @Override
    public Rule rule() {
        return Rule.decomposedText;
    }

    @Override
    public List<Edit> edits(Source source) {
        String text = source.text();
        if (isComposed(text)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (Line line : Line.all(text)) {
            String written = line.in(text);
            if (!isComposed(written)) {
                edits.add(
                        new Edit(
                                line.start(), line.end(), Normalizer.normalize(written, Form.NFC)));
            }
        }
        return edits;
    }

    private static boolean isComposed(String text) {
        return text.chars().allMatch(NormalForm::isSurelyComposed)
                || Normalizer.isNormalized(text, Form.NFC);
    }
}

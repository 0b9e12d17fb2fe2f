package vn.bantin.scaffold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.NormalForm;
import vn.bantin.text.Suspicious;
import vn.bantin.text.Suspicious.Kind;

/** Texts from a command line, made fit for a file. */
final class WrittenText {
    private WrittenText() {}

    /**
     * On one line, in NFC, single blanks, without characters that take no room or turn the text
     * round: those come along when something is copied from elsewhere.
     *
     * @return with a fault where the text was damaged before it came here: by a terminal that is
     *     not in UTF-8
     */
    static Outcome<String> clean(String parameter, String written) {
        Set<Integer> dropped = new HashSet<>();
        boolean damaged = false;
        for (Suspicious.Found found : Suspicious.find(written)) {
            damaged |= found.kind() == Kind.REPLACEMENT || found.kind() == Kind.LONE_SURROGATE;
            dropped.add(found.index());
        }
        StringBuilder clean = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
            int codePoint = written.codePointAt(i);
            boolean blank = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
            if (blank || Character.isISOControl(codePoint)) {
                clean.append(' ');
            } else if (!dropped.contains(i)) {
                clean.appendCodePoint(codePoint);
            }
        }
        String text = NormalForm.composed(clean.toString()).strip().replaceAll(" {2,}", " ");
        return new Outcome<>(
                text,
                damaged
                        ? List.of(
                                Diagnostic.of(
                                        Fault.PARAMETER_DAMAGED,
                                        Position.of(parameter),
                                        parameter,
                                        text))
                        : List.of());
    }

    /** As a YAML text in double quotes, on one line. */
    static String yaml(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As text or attribute of XML. */
    static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

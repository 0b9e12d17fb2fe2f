package vn.bantin.yaml;

import java.text.Normalizer;
import java.util.List;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/** What a single text may be; brings it to NFC and to plain spaces. */
final class ScalarRules {
    /** UTF-16 units of a text. */
    static final int MAX_LENGTH = 5_000;

    /** UTF-16 units of a text without a single space, such as a number. */
    static final int MAX_WORD = 1_000;

    private final Lines lines;
    private final List<Diagnostic> faults;

    ScalarRules(Lines lines, List<Diagnostic> faults) {
        this.lines = lines;
        this.faults = faults;
    }

    YamlNode read(ScalarEvent scalar, Position position) {
        String value = scalar.getValue();
        int before = faults.size();
        checkLength(value, position);
        checkCharacters(value, scalar.isPlain(), position);
        if (faults.size() > before) {
            return new YamlBroken(position);
        }
        if (scalar.isPlain()) {
            warnOfLostText(scalar);
        }
        return new YamlText(normalised(value, position), scalar.isPlain(), position);
    }

    private void checkLength(String value, Position position) {
        int limit = value.indexOf(' ') < 0 ? MAX_WORD : MAX_LENGTH;
        if (value.length() > limit) {
            report(
                    Fault.YAML_TEXT_TOO_LONG,
                    position,
                    String.valueOf(value.length()),
                    String.valueOf(limit));
        }
    }

    private void checkCharacters(String value, boolean plain, Position position) {
        int bad = Characters.firstUnusable(value);
        if (bad >= 0) {
            report(Fault.CONTROL_CHARACTER, position, Characters.name(value.charAt(bad)));
        } else if (plain && !value.isEmpty() && Characters.isOddBlank(value.charAt(0))) {
            report(Fault.YAML_ODD_BLANK, position, Characters.name(value.charAt(0)));
        } else if (plain && Characters.isWrappedInSmartQuotes(value)) {
            report(
                    Fault.YAML_SMART_QUOTES,
                    position,
                    value.substring(0, 1),
                    Characters.name(value.charAt(0)));
        }
    }

    /** A plain text ends at space and number sign: what an editor meant as a hashtag is lost. */
    private void warnOfLostText(ScalarEvent scalar) {
        Mark end = scalar.getEndMark().orElse(null);
        if (end == null || lines.text().indexOf(" #") < 0) {
            return;
        }
        Position position = lines.at(end.getLine(), end.getColumn());
        String line = lines.line(end.getLine());
        int at = position.column() - 1;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        boolean comment = at < line.length() && line.charAt(at) == '#' && at >= position.column();
        if (comment && at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1))) {
            report(
                    Fault.YAML_HASH,
                    new Position(position.file(), position.line(), at + 1),
                    line.substring(at));
        }
    }

    private String normalised(String value, Position position) {
        StringBuilder plain = new StringBuilder(value.length());
        char odd = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            odd = odd == 0 && Characters.isNoBreakSpace(c) ? c : odd;
            boolean lineEnd = c == '\u0085' || c == '\u2028' || c == '\u2029';
            plain.append(Characters.isNoBreakSpace(c) || lineEnd ? ' ' : c);
        }
        if (odd != 0) {
            report(Fault.YAML_NO_BREAK_SPACE, position, Characters.name(odd));
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private void report(Fault fault, Position position, String... arguments) {
        faults.add(Diagnostic.of(fault, position, arguments));
    }
}

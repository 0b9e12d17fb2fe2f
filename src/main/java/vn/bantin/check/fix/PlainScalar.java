package vn.bantin.check.fix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that stand in YAML without quotes, and what other readers take them for. */
final class PlainScalar {
    /** Bool of YAML 1.1 (yaml.org/type/bool.html); 1.2 has only the last two. */
    private static final List<String> BOOLS =
            List.of("y", "n", "yes", "no", "on", "off", "true", "false");

    /** Int and float of YAML 1.1 and 1.2.2 (10.3.2), with digits grouped by underscores. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*"
                            + "|([0-9][0-9_]*)?\\.[0-9_]+([eE][-+]?[0-9]+)?"
                            + "|[0-9][0-9_]*\\.?[eE][-+]?[0-9]+|\\.(inf|Inf|INF))|\\.(nan|NaN|NAN)");

    /** Sexagesimal numbers of YAML 1.1: 8:30 is 510. */
    private static final Pattern BASE_60 =
            Pattern.compile("[-+]?[0-9]+(:[0-5]?[0-9])+(\\.[0-9]*)?");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?");

    private PlainScalar() {}

    /** What others take it for. */
    enum Type {
        BOOL,
        NUMBER,
        TIME,
        DATE
    }

    static Optional<Type> misread(String value) {
        if (BOOLS.contains(value.toLowerCase(Locale.ROOT))) {
            return Optional.of(Type.BOOL);
        }
        if (NUMBER.matcher(value).matches()) {
            return Optional.of(Type.NUMBER);
        }
        if (BASE_60.matcher(value).matches()) {
            return Optional.of(Type.TIME);
        }
        return DATE.matcher(value).matches() ? Optional.of(Type.DATE) : Optional.empty();
    }

    /** In double quotes, or in single ones where that spares escapes. */
    static String quoted(String value) {
        boolean escapes = value.indexOf('"') >= 0 || value.indexOf('\\') >= 0;
        if (escapes && value.indexOf('\'') < 0) {
            return "'" + value + "'";
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String quotedIfRisky(String value) {
        return misread(value).isPresent() || value.equals("null") ? quoted(value) : value;
    }
}

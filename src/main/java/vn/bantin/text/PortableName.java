package vn.bantin.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Whether a file of this name can be checked out, synchronised and opened on Linux, macOS and
 * Windows alike (the rules of git's {@code core.protectNTFS}, and a little more).
 */
public final class PortableName {
    /** Of one part of a path on all common file systems, in UTF-8 bytes. */
    public static final int MAX_BYTES = 255;

    private static final String FORBIDDEN = ":?*\"<>|\\/";

    private PortableName() {}

    /** Why a name is not portable. */
    public enum Problem {
        /** No character at all. */
        EMPTY,
        /** Starts with a dot: hidden, and often a secret ({@code .env}). */
        HIDDEN,
        /** Starts with a hyphen: programs take it for an option. */
        LEADING_HYPHEN,
        /** A device of Windows: {@code con.md}. */
        RESERVED,
        /** Ends with a dot or a space, which Windows drops. */
        TRAILING_DOT_OR_SPACE,
        /** One of {@code : ? * " < > | \ /}. */
        FORBIDDEN_CHARACTER,
        /** A control, bidi, zero-width or damaged character: see {@link Suspicious}. */
        INVISIBLE_CHARACTER,
        /** More than {@value #MAX_BYTES} bytes in UTF-8: 85 of our letters may be too many. */
        TOO_LONG
    }

    /**
     * The first thing wrong with a name.
     *
     * @param fileName one part of a path, extension included
     */
    public static Optional<Problem> problem(String fileName) {
        if (fileName.isEmpty()) {
            return Optional.of(Problem.EMPTY);
        }
        if (!Suspicious.find(fileName).isEmpty() || hasLineBreak(fileName)) {
            return Optional.of(Problem.INVISIBLE_CHARACTER);
        }
        for (int i = 0; i < fileName.length(); i++) {
            if (FORBIDDEN.indexOf(fileName.charAt(i)) >= 0) {
                return Optional.of(Problem.FORBIDDEN_CHARACTER);
            }
        }
        return edgeProblem(fileName).or(() -> wholeProblem(fileName));
    }

    /**
     * Equal for two names that some disk takes for one: they differ in case or in normal form only.
     */
    public static String twinKey(String fileName) {
        String composed = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        StringBuilder key = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            // By way of upper case, as file systems do: ſ and s, ς and σ are twins.
            key.append(Character.toLowerCase(Character.toUpperCase(composed.charAt(i))));
        }
        return key.toString();
    }

    private static Optional<Problem> edgeProblem(String fileName) {
        if (fileName.startsWith(".")) {
            return Optional.of(Problem.HIDDEN);
        }
        if (fileName.startsWith("-")) {
            return Optional.of(Problem.LEADING_HYPHEN);
        }
        return fileName.endsWith(".") || fileName.endsWith(" ")
                ? Optional.of(Problem.TRAILING_DOT_OR_SPACE)
                : Optional.empty();
    }

    private static Optional<Problem> wholeProblem(String fileName) {
        if (ReservedNames.contains(fileName)) {
            return Optional.of(Problem.RESERVED);
        }
        return fileName.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES
                ? Optional.of(Problem.TOO_LONG)
                : Optional.empty();
    }

    private static boolean hasLineBreak(String fileName) {
        return fileName.indexOf('\n') >= 0
                || fileName.indexOf('\r') >= 0
                || fileName.indexOf('\t') >= 0
                || fileName.indexOf('\u2028') >= 0
                || fileName.indexOf('\u2029') >= 0;
    }
}

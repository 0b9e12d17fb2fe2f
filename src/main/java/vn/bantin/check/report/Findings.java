package vn.bantin.check.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Messages;

/**
 * What is to be reported.
 *
 * @param version of this program; may be empty
 * @param documents how many were looked at
 * @param pages likewise
 * @param diagnostics in the order of every report
 * @param languages of texts that are for people, at least one; the first where only one fits
 */
public record Findings(
        String version,
        int documents,
        int pages,
        List<Diagnostic> diagnostics,
        List<Messages> languages) {
    public Findings {
        diagnostics = List.copyOf(diagnostics);
        languages = List.copyOf(languages);
    }

    /** By file, in order. */
    Map<String, List<Diagnostic>> byFile() {
        Map<String, List<Diagnostic>> files = new TreeMap<>();
        for (Diagnostic found : diagnostics) {
            files.computeIfAbsent(found.position().file(), f -> new ArrayList<>()).add(found);
        }
        return files;
    }

    /** How many errors there are, or warnings. */
    int count(boolean errors) {
        return (int) diagnostics.stream().filter(found -> found.isError() == errors).count();
    }

    /** What is wrong, in every language, between slashes. */
    String text(Diagnostic diagnostic) {
        return joined(languages.stream().map(words -> words.text(diagnostic)).toList());
    }

    /** What to do, likewise; may be empty. */
    String hint(Diagnostic diagnostic) {
        return joined(languages.stream().map(words -> words.hint(diagnostic)).toList());
    }

    /** A text that is no fault, likewise. */
    String label(String key, String... arguments) {
        return joined(languages.stream().map(words -> words.label(key, arguments)).toList());
    }

    private static String joined(List<String> texts) {
        return String.join(" / ", texts.stream().distinct().filter(t -> !t.isEmpty()).toList());
    }
}

package vn.bantin.publish.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.bantin.diagnostic.Fault;

/** All that is looked for in texts, made ready to be found in one pass. Immutable. */
final class Everything {
    private final List<Sought> sought = new ArrayList<>();
    private final Phrases phrases;
    private final Beginnings beginnings;

    Everything(ScanRules rules) {
        List<String> texts = new ArrayList<>();
        for (Canary canary : rules.canaries()) {
            if (canary.text().length() >= Canary.SHORTEST) {
                Sought one = Sought.of(canary);
                for (String text : spellings(canary.text())) {
                    add(text, one, texts);
                }
            }
        }
        Set<String> known = new HashSet<>();
        for (NamedSecret secret : rules.secrets()) {
            SecretForms.of(secret.value())
                    .forEach(
                            (text, form) -> {
                                if (known.add(text)) {
                                    add(text, of(secret, form), texts);
                                }
                            });
        }
        this.phrases = new Phrases(texts);
        this.beginnings = new Beginnings(shapes(rules));
    }

    /** As it is, and as what is read where it stands as it is. */
    private static Set<String> spellings(String text) {
        return new LinkedHashSet<>(List.of(text, Reading.of(text)));
    }

    private void add(String text, Sought one, List<String> texts) {
        texts.add(text);
        sought.add(one);
    }

    private static Sought of(NamedSecret secret, SecretForms form) {
        return Sought.of(Fault.LEAK_ENVIRONMENT, secret.name(), form.name());
    }

    private static List<Beginning> shapes(ScanRules rules) {
        List<Beginning> shapes = new ArrayList<>(KeyShapes.all());
        for (NamedSecret place : rules.places()) {
            for (String text : spellings(place.value())) {
                if (text.length() >= Beginnings.WINDOW) {
                    shapes.add(Place.of(new NamedSecret(place.name(), text)));
                }
            }
        }
        Shape local = (text, length, start) -> start;
        Sought file = Sought.of(Fault.LEAK_MACHINE_PATH, "file");
        shapes.add(new Beginning("file:///", file, local));
        return shapes;
    }

    /** Whom to tell what was found. */
    @FunctionalInterface
    interface Finder {
        /**
         * @param start of it, in the text that was looked at
         */
        void found(Sought what, int start);
    }

    /** One pass over a text. */
    void find(char[] text, int length, Finder finder) {
        long hash = 0;
        int window = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            hash = Phrases.rolled(hash, c);
            window = Beginnings.rolled(window, c);
            if (phrases.mayBegin(hash)) {
                phrase(hash, text, length, i, finder);
            }
            if (beginnings.mayBegin(window)) {
                shape(window, text, length, i, finder);
            }
        }
    }

    private void phrase(long hash, char[] text, int length, int last, Finder finder) {
        int start = last - Phrases.WINDOW + 1;
        if (start >= 0) {
            phrases.compare(hash, text, length, start, (i, at) -> finder.found(sought.get(i), at));
        }
    }

    private void shape(int window, char[] text, int length, int last, Finder finder) {
        int start = last - Beginnings.WINDOW + 1;
        if (start >= 0) {
            beginnings.compare(
                    window, text, length, start, (b, at) -> finder.found(b.sought(), at));
        }
    }
}

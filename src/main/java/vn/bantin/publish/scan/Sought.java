package vn.bantin.publish.scan;

import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;

/**
 * Something that is looked for, and what is said where it is found: never the thing itself.
 *
 * @param arguments of the fault's texts, but for the last, which is the place in files without
 *     lines
 * @param canary what it is, where it is a text of a document
 */
record Sought(Fault fault, List<String> arguments, Optional<Canary> canary) {
    Sought {
        arguments = List.copyOf(arguments);
    }

    static Sought of(Fault fault, String... arguments) {
        return new Sought(fault, List.of(arguments), Optional.empty());
    }

    /** Names would tell what leaked, so of some parts only the folder is told. */
    static Sought of(Canary canary) {
        String document = canary.document();
        boolean tells = canary.part().tellsInNames();
        String shown =
                tells ? document.substring(0, document.lastIndexOf('/') + 1) + "…" : document;
        return new Sought(
                Fault.LEAK_DRAFT, List.of(canary.part().name(), shown), Optional.of(canary));
    }
}

package vn.bantin.render;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import vn.bantin.text.Nearest;

/** A template asks a record or the texts for a name they do not have: always a slip. */
final class UnknownName extends TemplateModelException {
    private final String name;
    private final String nearest;

    UnknownName(String name, Collection<String> known) {
        super("no such name: " + name);
        this.name = name;
        this.nearest = Nearest.to(name, known);
    }

    String name() {
        return name;
    }

    /** The name that was probably meant; may be empty. */
    String nearest() {
        return nearest;
    }
}

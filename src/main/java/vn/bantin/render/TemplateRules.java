package vn.bantin.render;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/**
 * What a template may not say, whatever page it makes (faults.md TP03, TP05 to TP08, TP10, TP13):
 * anything that runs other code, reads a clock, leaves HTML escaping, hides a fault, changes a
 * setting, or asks for a file that is not known before the first page. Walks the whole tree once.
 */
@SuppressWarnings("deprecation") // the tree has no other public door
final class TemplateRules {
    private static final int MAX_PADDING = 1000;
    private static final Set<String> FORBIDDEN =
            Set.of(
                    "?eval",
                    "?eval_json",
                    "?interpret",
                    "?new",
                    "?api",
                    "?has_api",
                    "?no_esc",
                    ".now",
                    ".get_optional_template",
                    "#attempt",
                    "#noautoesc",
                    "#outputformat",
                    "#setting");

    private final String template;
    private final List<Reference> references = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TemplateRules(String template) {
        this.template = template;
    }

    /**
     * Another template that this one takes in.
     *
     * @param name as written
     * @param position of the directive
     */
    record Reference(String name, Position position) {}

    /**
     * @param references in written order
     * @param diagnostics what is forbidden
     */
    record Verdict(List<Reference> references, List<Diagnostic> diagnostics) {}

    static Verdict judge(Template template) {
        TemplateRules rules = new TemplateRules(template.getName());
        if (template.getOutputFormat() != PageFormat.INSTANCE) {
            rules.forbid(template.getRootTreeNode(), "#ftl output_format");
        }
        rules.walk(template.getRootTreeNode(), "");
        return new Verdict(rules.references, rules.diagnostics);
    }

    private void walk(TemplateObject node, String parent) {
        String symbol = Nodes.symbol(node);
        List<@Nullable Object> parts = Nodes.parts(node);
        check(node, symbol, parts, parent);
        for (Object part : parts) {
            if (part instanceof TemplateObject expression) {
                walk(expression, symbol);
            }
        }
        if (node instanceof TemplateElement element) {
            for (int i = 0; i < element.getChildCount(); i++) {
                walk(_CoreAPI.getChildElement(element, i), symbol);
            }
        }
    }

    private void check(
            TemplateObject node, String symbol, List<@Nullable Object> parts, String parent) {
        if (FORBIDDEN.contains(symbol)) {
            forbid(node, symbol);
        } else if (symbol.equals("#include") || symbol.equals("#import")) {
            refer(node, symbol, parts);
        } else if (isPart(symbol, parts)) {
            referToPart(node, parts);
        } else if (isPadding(symbol) && !parent.equals("...(...)")) {
            forbid(node, symbol);
        } else if (symbol.equals("...(...)")) {
            checkPadding(node, parts);
        } else if (isUnbounded(symbol, parts)) {
            checkRange(node, parent);
        }
    }

    private void refer(TemplateObject node, String symbol, List<@Nullable Object> parts) {
        boolean options =
                symbol.equals("#include") && parts.stream().skip(1).anyMatch(p -> p != null);
        Optional<String> name = literal(parts.get(0));
        if (name.isEmpty() || options) {
            forbid(node, symbol + (options ? " parse=/encoding=/ignore_missing=" : " ${…}"));
        } else {
            references.add(new Reference(name.get(), at(node)));
        }
    }

    private static boolean isPart(String symbol, List<@Nullable Object> parts) {
        return symbol.equals("@")
                && parts.get(0) instanceof TemplateObject called
                && called.getCanonicalForm().equals(Part.NAME);
    }

    /** After what is called come names and values in turn. */
    private void referToPart(TemplateObject node, List<@Nullable Object> parts) {
        int place = parts.indexOf(Part.TEMPLATE);
        Optional<String> name = place < 0 ? Optional.empty() : literal(parts.get(place + 1));
        name.ifPresentOrElse(
                written -> references.add(new Reference(written, at(node))),
                () -> forbid(node, "@part name=${…}"));
        if (node instanceof TemplateElement element && element.getChildCount() > 0) {
            forbid(node, "@part … </@part>");
        }
    }

    /** The text of a string literal without interpolations; empty for any other expression. */
    private static Optional<String> literal(@Nullable Object part) {
        if (!(part instanceof TemplateObject node)) {
            return part instanceof String name ? Optional.of(name) : Optional.empty();
        }
        boolean plain = Nodes.parts(node).stream().noneMatch(TemplateObject.class::isInstance);
        String form = node.getCanonicalForm();
        return plain && form.startsWith("\"") && form.indexOf('\\') < 0
                ? Optional.of(form.substring(1, form.length() - 1))
                : Optional.empty();
    }

    private static boolean isPadding(String symbol) {
        return symbol.equals("?left_pad") || symbol.equals("?right_pad");
    }

    /** A padding wider than any page needs is memory, so its width must be a small literal. */
    private void checkPadding(TemplateObject call, List<@Nullable Object> parts) {
        if (!(parts.get(0) instanceof TemplateObject target) || !isPadding(Nodes.symbol(target))) {
            return;
        }
        String width =
                parts.size() > 1 && parts.get(1) instanceof TemplateObject number
                        ? number.getCanonicalForm()
                        : "";
        boolean small =
                !width.isEmpty()
                        && width.length() <= 4
                        && width.chars().allMatch(c -> c >= '0' && c <= '9')
                        && Integer.parseInt(width) <= MAX_PADDING;
        if (!small) {
            forbid(call, Nodes.symbol(target) + "(" + (width.isEmpty() ? "…" : width) + ")");
        }
    }

    private static boolean isUnbounded(String symbol, List<@Nullable Object> parts) {
        return symbol.equals("..") && parts.size() == 2 && parts.get(1) == null;
    }

    /** A list directive can be stopped by the watchdog; a lambda over an endless range cannot. */
    private void checkRange(TemplateObject range, String parent) {
        if (!parent.equals("#list") && !parent.equals("...[...]")) {
            forbid(range, range.getCanonicalForm());
        }
    }

    private void forbid(TemplateObject node, String what) {
        diagnostics.add(Diagnostic.of(Fault.TEMPLATE_FORBIDDEN, at(node), what));
    }

    private Position at(TemplateObject node) {
        return Nodes.at(node, template);
    }
}

package vn.bantin.render;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@part name="/partials/card.ftlh" it=card level=3/>}: a piece that many pages show. It
 * sees what it is given by name, {@code site} and {@code text}, and nothing else of the page, so
 * that its bytes depend on nothing else, and are made once for all pages that give it the same. For
 * one page.
 */
final class Part implements TemplateDirectiveModel {
    /** As written in templates. */
    static final String NAME = "part";

    /** The parameter that names the template, always a plain text. */
    static final String TEMPLATE = "name";

    private final PageModel page;
    private final Parts made;

    Part(PageModel page, Parts made) {
        this.page = page;
        this.made = made;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // Freemarker's signature, and what it promises
    public void execute(
            Environment caller, Map given, TemplateModel[] loop, @Nullable TemplateDirectiveBody in)
            throws TemplateException, IOException {
        Map<String, TemplateModel> values = given;
        Parts.Given key = Parts.Given.of(page.site(), values);
        Optional<byte[]> known = made.get(key);
        if (known.isPresent()) {
            append(caller.getOut(), known.get());
            return;
        }
        Template template = made.template(String.valueOf(values.get(TEMPLATE)));
        if (caller.getOut() instanceof PageBytes out) {
            out.settle();
            int start = out.size();
            template.createProcessingEnvironment(new View(values), out).process();
            out.settle();
            made.put(key, out.since(start));
        } else {
            // Into a text that a template keeps in a variable.
            template.createProcessingEnvironment(new View(values), caller.getOut()).process();
        }
    }

    private static void append(Writer out, byte[] bytes) throws IOException {
        if (out instanceof PageBytes page) {
            page.append(bytes);
        } else {
            out.write(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** All that a part sees. */
    private final class View implements TemplateHashModel {
        private final Map<String, TemplateModel> values;

        View(Map<String, TemplateModel> values) {
            this.values = values;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            TemplateModel value = values.get(key);
            if (value != null && !key.equals(TEMPLATE)) {
                return value;
            }
            return switch (key) {
                case "site", "text", NAME -> page.get(key);
                default -> null;
            };
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}

package vn.bantin.render;

import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of parts by what they were made of, as many as fit in a fixed room: articles that stand
 * in each other's lists are neighbours in the order of rendering, too. Safe for all threads.
 */
final class Parts {
    /** In bytes: the cards of some 20,000 articles. */
    private static final long ROOM = 16L << 20;

    private final Theme theme;
    private final Map<Given, byte[]> made = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();

    Parts(Theme theme) {
        this.theme = theme;
    }

    /**
     * What a part is made of.
     *
     * @param template by identity: a theme has each once
     * @param site what the page wraps the portal in, by identity: pages of one site share it
     * @param values by name: records, lists, texts, numbers, flags
     */
    record Given(Template template, @Nullable TemplateModel site, Map<String, Object> values) {
        static Given of(
                Template template, @Nullable TemplateModel site, Map<String, TemplateModel> models)
                throws TemplateModelException {
            Map<String, Object> values = new HashMap<>(2 * models.size());
            for (Map.Entry<String, TemplateModel> model : models.entrySet()) {
                values.put(model.getKey(), value(model.getKey(), model.getValue()));
            }
            return new Given(template, site, values);
        }

        private static Object value(String name, TemplateModel model)
                throws TemplateModelException {
            if (model instanceof RecordModel record) {
                return record.record();
            } else if (model instanceof ListModel list) {
                return list.list();
            } else if (model instanceof TemplateScalarModel text) {
                return text.getAsString();
            } else if (model instanceof TemplateNumberModel number) {
                return number.getAsNumber();
            } else if (model instanceof TemplateBooleanModel flag) {
                return flag.getAsBoolean();
            }
            throw new TemplateModelException(
                    "<@part> takes records, lists, texts, numbers and flags; not " + name);
        }
    }

    /**
     * @param name from the root of templates; the theme has been judged, so it is there
     */
    Template template(String name) throws TemplateModelException {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        return theme.sound(plain)
                .orElseThrow(() -> new TemplateModelException("no sound template " + name));
    }

    Optional<byte[]> get(Given given) {
        return Optional.ofNullable(made.get(given));
    }

    /** How many there are. */
    int count() {
        return made.size();
    }

    void put(Given given, byte[] bytes) {
        if (size.addAndGet(bytes.length) > ROOM) {
            made.clear();
            size.set(bytes.length);
        }
        made.put(given, bytes);
    }
}

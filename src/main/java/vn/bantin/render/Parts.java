package vn.bantin.render;

import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
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
     * What a part is made of: what the page wraps the portal in, and what is given by name, the
     * template's name among it. Records and lists are told apart by identity: pages that show the
     * same card have it from one place, so that nothing is gained by comparing its words.
     */
    static final class Given {
        /** The portal; then names and values, in turn, in Freemarker's order. */
        private final List<@Nullable Object> all;

        private final int hash;

        private Given(List<@Nullable Object> all) {
            this.all = all;
            int sum = 0;
            for (Object one : all) {
                sum = 31 * sum + (isPlain(one) ? one.hashCode() : System.identityHashCode(one));
            }
            this.hash = sum;
        }

        /**
         * @param models records, lists, texts, numbers, flags by name
         */
        static Given of(@Nullable TemplateModel site, Map<String, TemplateModel> models)
                throws TemplateModelException {
            List<@Nullable Object> all = new ArrayList<>(1 + 2 * models.size());
            all.add(site);
            for (Map.Entry<String, TemplateModel> model : models.entrySet()) {
                all.add(model.getKey());
                all.add(value(model.getKey(), model.getValue()));
            }
            return new Given(all);
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

        private static boolean isPlain(@Nullable Object value) {
            return value instanceof String || value instanceof Number || value instanceof Boolean;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Given given)
                    || given.hash != hash
                    || given.all.size() != all.size()) {
                return false;
            }
            for (int i = 0; i < all.size(); i++) {
                Object own = all.get(i);
                Object its = given.all.get(i);
                if (own != its && !(isPlain(own) && own.equals(its))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            return hash;
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

package vn.bantin.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.view.Markup;

/** A template's top level: the view's components, {@code body} and {@code text}. */
final class PageModel implements TemplateHashModel {
    private final RecordModel view;
    private final Markup body;
    private final TextModel text;
    private final ViewWrapper wrapper;
    private final Part part;

    PageModel(Record view, Markup body, TextModel text, ViewWrapper wrapper, Parts parts) {
        this.view = new RecordModel(view, wrapper);
        this.body = body;
        this.text = text;
        this.wrapper = wrapper;
        this.part = new Part(this, parts);
    }

    /** The portal; null on a page that stands alone. */
    @Nullable TemplateModel site() throws TemplateModelException {
        return get("site");
    }

    /** Null for other names too: here Freemarker also looks for macros and local names. */
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        int place = view.shape().place(key);
        if (place >= 0) {
            return view.at(place);
        }
        return switch (key) {
            case "body" -> wrapper.wrap(body);
            case "text" -> text;
            case Part.NAME -> part;
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    List<String> names() {
        List<String> names = view.shape().names();
        names.add("body");
        names.add("text");
        return names;
    }
}

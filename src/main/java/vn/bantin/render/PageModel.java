package vn.bantin.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.view.Markup;

/** A template's top level: the view's components, {@code body} and {@code text}. */
final class PageModel implements TemplateHashModel {
    private final Record view;
    private final Markup body;
    private final TextModel text;
    private final ViewWrapper wrapper;

    PageModel(Record view, Markup body, TextModel text, ViewWrapper wrapper) {
        this.view = view;
        this.body = body;
        this.text = text;
        this.wrapper = wrapper;
    }

    /** Null for other names too: here Freemarker also looks for macros and local names. */
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        RecordShapes.Shape shape = wrapper.shapeOf(view);
        if (shape.has(key)) {
            return wrapper.wrap(shape.valueOf(key, view));
        }
        return switch (key) {
            case "body" -> wrapper.wrap(body);
            case "text" -> text;
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    List<String> names() {
        List<String> names = new ArrayList<>(wrapper.shapeOf(view).names());
        names.add("body");
        names.add("text");
        return names;
    }
}

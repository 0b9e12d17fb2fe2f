package vn.bantin.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
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
    private final RecordShapes.Shape shape;

    PageModel(Record view, Markup body, TextModel text, ViewWrapper wrapper) {
        this.view = view;
        this.body = body;
        this.text = text;
        this.wrapper = wrapper;
        this.shape = wrapper.shapeOf(view);
    }

    /** Null for other names too: here Freemarker also looks for macros and local names. */
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        MethodHandle accessor = shape.accessor(key);
        if (accessor != null) {
            return wrapper.wrap(RecordShapes.read(accessor, view));
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
        List<String> names = new ArrayList<>(shape.names());
        names.add("body");
        names.add("text");
        return names;
    }
}

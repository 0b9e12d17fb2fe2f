package vn.bantin.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.view.LinkView;
import vn.bantin.view.Markup;

/** A template's top level: the view's components, and what is made when a page is. */
final class PageModel implements TemplateHashModel {
    private final RecordModel view;
    private final Markup body;
    private final List<LinkView> toc;
    private final TextModel text;
    private final PrintCode printCode;
    private final ViewWrapper wrapper;
    private final Part part;

    PageModel(
            Record view,
            Markup body,
            List<LinkView> toc,
            TextModel text,
            ViewWrapper wrapper,
            Parts parts) {
        this.view = new RecordModel(view, wrapper);
        this.body = body;
        this.toc = toc;
        this.text = text;
        this.printCode = new PrintCode(view);
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
            case "toc" -> wrapper.wrap(toc);
            case "printCode" -> wrapper.wrap(printCode.get());
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
        names.addAll(List.of("body", "toc", "printCode", "text"));
        return names;
    }
}

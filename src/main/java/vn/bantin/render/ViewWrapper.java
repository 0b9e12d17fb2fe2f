package vn.bantin.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bantin.view.Markup;
import vn.bantin.view.SiteView;

/**
 * The only values that templates see: records, maps, lists, text, numbers, booleans; an empty
 * {@code Optional} is a missing value. No method of any object can be called. The one place where
 * text becomes trusted HTML.
 */
final class ViewWrapper implements ObjectWrapper {
    private final RecordShapes shapes = new RecordShapes();
    private volatile @Nullable Portal portal;

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // The commonest first; to ask for an interface takes longest.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof SiteView site) {
            return portal(site);
        } else if (value instanceof Markup markup) {
            return PageFormat.INSTANCE.fromMarkup(markup.html());
        } else if (value instanceof Record record) {
            return new RecordModel(record, this);
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof Integer || value instanceof Long) {
            return new SimpleNumber((Number) value);
        } else if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof List<?> list) {
            return new ListModel(list, this);
        } else if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        throw new TemplateModelException(
                "not part of the template contract: " + value.getClass().getName());
    }

    /** All pages show the same portal: what was wrapped of it for one serves the others. */
    private RecordModel portal(SiteView site) {
        Portal known = portal;
        if (known == null || known.site != site) {
            known = new Portal(site, new RecordModel(site, this));
            portal = known;
        }
        return known.model;
    }

    private record Portal(SiteView site, RecordModel model) {}

    RecordShapes.Shape shapeOf(Record record) {
        return shapes.of(record.getClass());
    }
}

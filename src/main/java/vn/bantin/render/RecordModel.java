package vn.bantin.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A record of the view; asking it for a component it does not have is a fault, not a gap. What was
 * asked once is wrapped once. Safe for all threads: at worst two wrap the same component.
 */
final class RecordModel implements TemplateHashModel {
    private final Record record;
    private final ViewWrapper wrapper;
    private final RecordShapes.Shape shape;
    private final @Nullable TemplateModel[] models;

    RecordModel(Record record, ViewWrapper wrapper) {
        this.record = record;
        this.wrapper = wrapper;
        this.shape = wrapper.shapeOf(record);
        this.models = new TemplateModel[shape.size()];
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        int place = shape.place(key);
        if (place < 0) {
            throw new UnknownName(key, shape.names());
        }
        return at(place);
    }

    /** The component at a place of the record's shape. */
    @Nullable TemplateModel at(int place) throws TemplateModelException {
        TemplateModel model = models[place];
        if (model == null) {
            model = wrapper.wrap(shape.read(place, record));
            models[place] = model;
        }
        return model;
    }

    Record record() {
        return record;
    }

    RecordShapes.Shape shape() {
        return shape;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

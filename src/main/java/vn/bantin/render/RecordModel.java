package vn.bantin.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** A record of the view; asking it for a component it does not have is a fault, not a gap. */
final class RecordModel implements TemplateHashModel {
    private final Record record;
    private final ViewWrapper wrapper;
    private final RecordShapes.Shape shape;

    RecordModel(Record record, ViewWrapper wrapper) {
        this.record = record;
        this.wrapper = wrapper;
        this.shape = wrapper.shapeOf(record);
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        MethodHandle accessor = shape.accessor(key);
        if (accessor == null) {
            throw new UnknownName(key, shape.names());
        }
        return wrapper.wrap(RecordShapes.read(accessor, record));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

package vn.bantin.render;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, wrapped element by element as it is read. */
final class ListModel implements TemplateSequenceModel {
    private final List<?> list;
    private final ViewWrapper wrapper;

    ListModel(List<?> list, ViewWrapper wrapper) {
        this.list = list;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
        return list.size();
    }
}

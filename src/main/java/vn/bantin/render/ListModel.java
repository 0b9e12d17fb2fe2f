package vn.bantin.render;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, wrapped element by element as it is read, each once. Safe for all threads. */
final class ListModel implements TemplateSequenceModel {
    private final List<?> list;
    private final ViewWrapper wrapper;
    private final @Nullable TemplateModel[] models;

    ListModel(List<?> list, ViewWrapper wrapper) {
        this.list = list;
        this.wrapper = wrapper;
        this.models = new TemplateModel[list.size()];
    }

    List<?> list() {
        return list;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        if (index < 0 || index >= models.length) {
            return null;
        }
        TemplateModel model = models[index];
        if (model == null) {
            model = wrapper.wrap(list.get(index));
            models[index] = model;
        }
        return model;
    }

    @Override
    public int size() {
        return models.length;
    }
}

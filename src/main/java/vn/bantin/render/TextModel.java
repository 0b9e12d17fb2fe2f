package vn.bantin.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** The theme's texts, wrapped once; a key that no bundle has is a fault. */
final class TextModel implements TemplateHashModel {
    private final SortedMap<String, String> texts;
    private final Map<String, SimpleScalar> models = new HashMap<>();

    TextModel(SortedMap<String, String> texts) {
        this.texts = texts;
        texts.forEach((key, text) -> models.put(key, new SimpleScalar(text)));
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        TemplateModel model = models.get(key);
        if (model == null) {
            throw new UnknownName(key, texts.keySet());
        }
        return model;
    }

    @Override
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}

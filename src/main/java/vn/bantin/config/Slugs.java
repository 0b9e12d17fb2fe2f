package vn.bantin.config;

import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Slug;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Reads the keys whose values stand in addresses. */
final class Slugs {
    private Slugs() {}

    /** A required value that is a slug and is not yet taken; anything else is reported. */
    static Optional<String> required(YamlFields fields, String key, OnceEach taken) {
        Optional<YamlText> text = fields.required(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        YamlText slug = text.get();
        if (!Slug.isValid(slug.value())) {
            fields.report(Fault.SLUG_INVALID, slug.position(), fields.name(key), slug.value());
            return Optional.empty();
        }
        return taken.isFirst(slug, key, fields) ? Optional.of(slug.value()) : Optional.empty();
    }
}

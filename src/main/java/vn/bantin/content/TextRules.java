package vn.bantin.content;

import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Suspicious;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/**
 * Reads texts that readers will see and reports what they could not: characters that hide or turn
 * what stands round them, and letters that are not what they seem.
 */
final class TextRules {
    private final YamlFields fields;

    TextRules(YamlFields fields) {
        this.fields = fields;
    }

    /** A text, checked; {@code ""} where it is not written. */
    String string(String key) {
        Optional<YamlText> text = fields.text(key);
        return text.isPresent() ? check(key, text.get()) : "";
    }

    /** A required text, checked. */
    Optional<String> required(String key) {
        Optional<YamlText> text = fields.required(key);
        return text.isPresent() ? Optional.of(check(key, text.get())) : Optional.empty();
    }

    /** A list of texts, checked. */
    List<YamlText> checkEach(String key, List<YamlText> texts) {
        for (YamlText text : texts) {
            check(key, text);
        }
        return texts;
    }

    private String check(String key, YamlText text) {
        boolean damaged = false;
        for (Suspicious.Found found : Suspicious.find(text.value())) {
            boolean replacement = found.kind() == Suspicious.Kind.REPLACEMENT;
            if (!replacement) {
                fields.report(
                        Fault.HIDDEN_CHARACTER, text.position(), fields.name(key), found.name());
                return text.value();
            }
            damaged = true;
        }
        if (damaged) {
            fields.report(Fault.TEXT_DAMAGED, text.position());
        }
        for (Suspicious.MixedWord mixed : Suspicious.mixedScripts(text.value())) {
            fields.report(
                    Fault.LOOK_ALIKE_LETTERS, text.position(), fields.name(key), mixed.word());
        }
        return text.value();
    }
}

package vn.bantin.config;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Watches that a value is given once only, whatever its case. */
final class OnceEach {
    private final Map<String, Integer> lines = new HashMap<>();

    /** Reports the value when it came before; whether it is the first of its kind. */
    boolean isFirst(YamlText text, String key, YamlFields fields) {
        int line = text.position().line();
        Integer earlier = lines.putIfAbsent(text.value().toLowerCase(Locale.ROOT), line);
        if (earlier != null) {
            fields.report(
                    Fault.VALUE_TWICE,
                    text.position(),
                    fields.name(key),
                    text.value(),
                    String.valueOf(earlier));
        }
        return earlier == null;
    }
}

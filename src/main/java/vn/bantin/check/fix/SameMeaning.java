package vn.bantin.check.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.bantin.content.DocumentText;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.yaml.YamlList;
import vn.bantin.yaml.YamlMap;
import vn.bantin.yaml.YamlNode;
import vn.bantin.yaml.YamlReader;
import vn.bantin.yaml.YamlText;

/**
 * Whether a mended document still says all that it said: the same body, every text of its front
 * matter that could be read, and no new fault.
 */
final class SameMeaning {
    private SameMeaning() {}

    static boolean of(Source before, Source after) {
        Said old = said(before);
        Said now = said(after);
        return old.body().equals(now.body())
                && now.faults() <= old.faults()
                && now.texts().entrySet().containsAll(old.texts().entrySet());
    }

    /** What a document says, texts by the path of their keys. */
    private record Said(String body, Map<String, String> texts, long faults) {}

    private static Said said(Source source) {
        DocumentText text = DocumentText.decode(source.bytes(), "").value();
        Map<String, String> texts = new TreeMap<>();
        var front = new YamlReader().read(text.frontMatter(), "", 1);
        collect(front.value(), "", texts);
        long faults = front.diagnostics().stream().filter(Diagnostic::isError).count();
        return new Said(text.body(), texts, faults);
    }

    private static void collect(YamlNode node, String path, Map<String, String> texts) {
        if (node instanceof YamlText text) {
            texts.put(path, text.value());
        } else if (node instanceof YamlMap map) {
            map.entries().forEach(e -> collect(e.value(), path + "/" + e.key().value(), texts));
        } else if (node instanceof YamlList list) {
            List<YamlNode> elements = new ArrayList<>(list.elements());
            for (int i = 0; i < elements.size(); i++) {
                collect(elements.get(i), path + "/" + i, texts);
            }
        }
    }
}

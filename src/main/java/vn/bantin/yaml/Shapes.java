package vn.bantin.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;

/** Tells texts, lists and maps apart and reports what is not as it should be. */
final class Shapes {
    private final List<Diagnostic> faults;

    Shapes(List<Diagnostic> faults) {
        this.faults = faults;
    }

    Optional<YamlText> text(YamlNode node, String name) {
        if (node instanceof YamlText text && !isEmpty(text, name)) {
            String value = text.value().strip();
            boolean same = value.length() == text.value().length();
            return Optional.of(same ? text : new YamlText(value, text.plain(), text.position()));
        }
        reportIf(node, YamlNode.Kind.LIST, Fault.TEXT_EXPECTED_NOT_LIST, name);
        reportIf(node, YamlNode.Kind.MAP, Fault.TEXT_EXPECTED_NOT_MAP, name);
        return Optional.empty();
    }

    Optional<YamlList> list(YamlNode node, String name) {
        if (node instanceof YamlList list) {
            return Optional.of(list);
        }
        reportIf(node, YamlNode.Kind.TEXT, Fault.LIST_EXPECTED_NOT_TEXT, name);
        reportIf(node, YamlNode.Kind.MAP, Fault.LIST_EXPECTED_NOT_MAP, name);
        return Optional.empty();
    }

    Optional<YamlMap> map(YamlNode node, String name) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        reportIf(node, YamlNode.Kind.TEXT, Fault.MAP_EXPECTED_NOT_TEXT, name);
        reportIf(node, YamlNode.Kind.LIST, Fault.MAP_EXPECTED_NOT_LIST, name);
        return Optional.empty();
    }

    List<YamlText> texts(YamlNode node, String name) {
        List<YamlText> texts = new ArrayList<>();
        Optional<YamlList> list = list(node, name);
        if (list.isPresent()) {
            for (YamlNode element : list.get().elements()) {
                Optional<YamlText> text = text(element, name);
                if (text.isPresent()) {
                    texts.add(text.get());
                }
            }
        }
        return texts;
    }

    private void reportIf(YamlNode node, YamlNode.Kind wrong, Fault fault, String name) {
        if (node.kind() != wrong) {
            return;
        }
        if (!(node instanceof YamlText text)) {
            faults.add(Diagnostic.of(fault, node.position(), name));
        } else if (!isEmpty(text, name)) {
            faults.add(
                    Diagnostic.of(
                            fault, node.position(), name, EntryByEntry.shortened(text.value())));
        }
    }

    private boolean isEmpty(YamlText text, String name) {
        boolean empty = text.isBlank();
        if (empty) {
            faults.add(Diagnostic.of(Fault.VALUE_EMPTY, text.position(), name));
        }
        return empty;
    }
}

package vn.bantin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code src/docs/templates.md} and the template contract say the same, both ways. */
class TemplatesDocTest {
    private static final Path DOC = Path.of("src/docs/templates.md");

    @Test
    void everyRecordAndComponentIsDocumentedWithItsTypeAndNothingElseIs() throws Exception {
        assertThat(documented()).isEqualTo(actual());
    }

    @Test
    void everyComponentIsExplained() throws IOException {
        assertThat(rows())
                .allSatisfy(cells -> assertThat(cells.get(cells.size() - 1)).isNotBlank());
    }

    @Test
    void everyEntryTemplateIsNamedWithItsView() throws Exception {
        String doc = Files.readString(DOC);
        assertThat(DefaultTheme.ENTRIES)
                .allSatisfy(e -> assertThat(doc).contains("| `" + e + "` | "));
        for (Samples.Sample sample : Samples.all()) {
            String view = sample.view().getClass().getSimpleName();
            assertThat(doc).contains("| `" + sample.template() + "` | " + view + " |");
        }
    }

    @Test
    void everyTextIsListedInBothLanguages() throws IOException {
        SortedMap<String, byte[]> none = new TreeMap<>();
        Map<String, String> vietnamese = Theme.of(none, "vi").value().texts();
        Map<String, String> english = Theme.of(none, "en").value().texts();
        String texts = Files.readString(DOC).split("## Texts", -1)[1];
        List<String> expected = new ArrayList<>();
        vietnamese.forEach(
                (key, text) ->
                        expected.add(
                                "| `" + key + "` | " + text + " | " + english.get(key) + " |"));
        assertThat(texts.lines().filter(line -> line.startsWith("| `"))).isEqualTo(expected);
    }

    private static SortedMap<String, List<String>> actual() throws Exception {
        SortedMap<String, List<String>> records = new TreeMap<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/vn/bantin/view"))) {
            for (Path source : sources.toList()) {
                String name = source.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    add(records, "", Class.forName("vn.bantin.view." + name));
                }
            }
        }
        return records;
    }

    private static void add(SortedMap<String, List<String>> records, String outer, Class<?> type) {
        if (type.isRecord()) {
            assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
            List<String> components = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.add(component.getName() + ": " + name(component.getGenericType()));
            }
            records.put(outer + type.getSimpleName(), components);
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            add(records, type.getSimpleName() + ".", nested);
        }
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType())
                    + Stream.of(generic.getActualTypeArguments())
                            .map(TemplatesDocTest::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return ((Class<?>) type).getSimpleName();
    }

    private static SortedMap<String, List<String>> documented() throws IOException {
        SortedMap<String, List<String>> records = new TreeMap<>();
        List<String> current = new ArrayList<>();
        for (String line : contract().lines().toList()) {
            if (line.startsWith("### ")) {
                current = new ArrayList<>();
                records.put(line.substring(4), current);
            } else if (line.startsWith("| `")) {
                List<String> cells = cells(line);
                current.add(cells.get(0) + ": " + cells.get(1));
            }
        }
        return records;
    }

    private static List<List<String>> rows() throws IOException {
        return contract()
                .lines()
                .filter(l -> l.startsWith("| `"))
                .map(TemplatesDocTest::cells)
                .toList();
    }

    private static String contract() throws IOException {
        String doc = Files.readString(DOC);
        return doc.substring(doc.indexOf("## Pages"), doc.indexOf("## Hooks"));
    }

    private static List<String> cells(String row) {
        return Stream.of(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }
}

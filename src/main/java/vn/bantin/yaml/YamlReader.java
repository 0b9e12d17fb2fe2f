package vn.bantin.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/**
 * Reads one small YAML text as editors write it. Stricter than YAML: no anchors, aliases, tags,
 * second documents or keys that are no text, nothing nested deeper than {@value #MAX_DEPTH}. When a
 * text as a whole is no YAML, its top-level entries are read one by one, so that each bad one is
 * named and the good ones can be checked further.
 *
 * <p>It works on the engine's events: unlike its composer these need no recursion, resolve nothing
 * and show references before they are followed. Immutable, safe for all threads.
 */
public final class YamlReader {
    /** UTF-16 units of a text. */
    public static final int MAX_LENGTH = 65_536;

    /** Maps and lists inside each other. */
    public static final int MAX_DEPTH = 20;

    private final LoadSettings settings =
            LoadSettings.builder().setUseMarks(true).setCodePointLimit(MAX_LENGTH).build();

    /**
     * @param text lines ending with {@code \n}, as {@link SourceText} makes them
     * @param file as in {@link Position#file}
     * @param linesBefore number of the file's lines above the text's first
     * @return the root; an empty map for an empty text; broken for one that is too long to look at
     */
    public Outcome<YamlNode> read(String text, String file, int linesBefore) {
        YamlNode plain =
                text.length() > MAX_LENGTH ? null : PlainForm.read(text, file, linesBefore);
        return plain == null ? readAny(text, file, linesBefore) : Outcome.of(plain);
    }

    /** Of any form, with faults or without. */
    Outcome<YamlNode> readAny(String text, String file, int linesBefore) {
        Lines lines = new Lines(text, file, linesBefore);
        List<Diagnostic> faults = new ArrayList<>();
        if (text.length() > MAX_LENGTH) {
            faults.add(
                    Diagnostic.of(
                            Fault.YAML_TOO_LONG,
                            lines.at(0),
                            kilobytes(text.length()),
                            kilobytes(MAX_LENGTH)));
            return new Outcome<>(new YamlBroken(lines.at(0)), faults);
        }
        Lines clean = new Lines(Characters.withoutControls(lines, faults), file, linesBefore);
        YamlNode root = parse(clean, faults);
        return new Outcome<>(root, faults);
    }

    /**
     * Reads a file that holds nothing but YAML.
     *
     * @param bytes of the whole file
     * @param file as in {@link Position#file}
     * @return as {@link #read}; broken where the bytes are no UTF-8
     */
    public Outcome<YamlNode> readFile(byte[] bytes, String file) {
        Outcome<String> text = SourceText.decode(bytes, file);
        return text.hasErrors()
                ? text.map(nothing -> new YamlBroken(new Position(file, 1, 1)))
                : text.then(lines -> read(lines, file, 0));
    }

    private YamlNode parse(Lines lines, List<Diagnostic> faults) {
        TreeBuilder builder = new TreeBuilder(lines);
        try {
            YamlNode root = builder.build(events(lines));
            if (builder.isPartial()) {
                return new EntryByEntry(this::events, lines).read(faults);
            }
            faults.addAll(builder.faults());
            return root;
        } catch (YamlEngineException notYaml) {
            List<Diagnostic> ofEntries = new ArrayList<>();
            YamlNode root = new EntryByEntry(this::events, lines).read(ofEntries);
            if (ofEntries.isEmpty()) {
                ofEntries.add(new SyntaxFault(lines, builder).of(notYaml));
            }
            faults.addAll(ofEntries);
            return root;
        }
    }

    private Iterable<Event> events(Lines lines) {
        return new Parse(settings).parseString(lines.text());
    }

    private static String kilobytes(int units) {
        return String.valueOf((units + 1023) / 1024);
    }
}

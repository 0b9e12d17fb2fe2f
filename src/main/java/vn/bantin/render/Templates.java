package vn.bantin.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.cache._CacheAPI;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/** All templates of a theme, parsed and judged once, and which of them take in which. */
final class Templates {
    private final SortedMap<String, Template> sound = new TreeMap<>();
    private final SortedMap<String, List<String>> takesIn = new TreeMap<>();
    private final SortedSet<String> broken = new TreeSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedMap<String, String> sources;

    private Templates(SortedMap<String, String> sources) {
        this.sources = sources;
    }

    /**
     * @param sources by name below {@code templates/}
     */
    static Outcome<Templates> of(
            SortedMap<String, String> sources, String language, ViewWrapper wrapper) {
        StringTemplateLoader loader = new StringTemplateLoader();
        sources.forEach(loader::putTemplate);
        Configuration settings = FreemarkerSettings.of(loader, language, wrapper);
        Templates templates = new Templates(sources);
        sources.keySet().forEach(name -> templates.parse(settings, name));
        Cycles.in(templates.takesIn).forEach(templates::addCycle);
        templates.sound.keySet().removeIf(templates::reachesBroken);
        return new Outcome<>(templates, templates.diagnostics);
    }

    /** The template, unless it or one that it takes in is broken or missing. */
    Optional<Template> sound(String name) {
        return Optional.ofNullable(sound.get(name));
    }

    /** Which templates each one takes in directly, by name, in written order. */
    SortedMap<String, List<String>> takesIn() {
        return takesIn;
    }

    /** A template and all that it takes in, directly or not. */
    static SortedSet<String> closure(SortedMap<String, List<String>> takesIn, String name) {
        SortedSet<String> reached = new TreeSet<>();
        addClosure(takesIn, name, reached);
        return reached;
    }

    private boolean reachesBroken(String name) {
        return closure(takesIn, name).stream().anyMatch(broken::contains);
    }

    private static void addClosure(
            SortedMap<String, List<String>> takesIn, String name, SortedSet<String> reached) {
        if (reached.add(name)) {
            for (String next : takesIn.getOrDefault(name, List.of())) {
                addClosure(takesIn, next, reached);
            }
        }
    }

    private void parse(Configuration settings, String name) {
        takesIn.put(name, new ArrayList<>());
        try {
            Template template = settings.getTemplate(name);
            TemplateRules.Verdict verdict = TemplateRules.judge(template);
            verdict.diagnostics().forEach(fault -> addFault(name, fault));
            verdict.references().forEach(reference -> refer(name, reference));
            _CoreAPI.addThreadInterruptedChecks(template);
            sound.put(name, template);
        } catch (IllegalArgumentException unescapable) {
            // Thrown for an output format without escaping in the template's own header.
            Position header = new Position("templates/" + name, 1, 1);
            addFault(name, Diagnostic.of(Fault.TEMPLATE_FORBIDDEN, header, "#ftl output_format"));
        } catch (ParseException syntax) {
            addFault(name, SyntaxFaults.of(name, syntax));
        } catch (StackOverflowError deep) {
            Position position = Position.of("templates/" + name);
            addFault(name, Diagnostic.of(Fault.TEMPLATE_SYNTAX, position, "nested too deep"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void refer(String from, TemplateRules.Reference reference) {
        try {
            TemplateNameFormat format = TemplateNameFormat.DEFAULT_2_4_0;
            String full = _CacheAPI.toRootBasedName(format, from, reference.name());
            String name = _CacheAPI.normalizeRootBasedName(format, full);
            if (sources.containsKey(name)) {
                takesIn.getOrDefault(from, List.of()).add(name);
            } else {
                addFault(from, Failures.ofMissing(name, reference.position(), sources.keySet()));
            }
        } catch (MalformedTemplateNameException outside) {
            Position at = reference.position();
            addFault(from, Diagnostic.of(Fault.TEMPLATE_OUTSIDE, at, reference.name()));
        }
    }

    private void addCycle(List<String> chain) {
        String words = String.join(" → ", chain);
        Position position = Position.of("templates/" + chain.get(0));
        addFault(chain.get(0), Diagnostic.of(Fault.TEMPLATE_CYCLE, position, words));
    }

    private void addFault(String name, Diagnostic fault) {
        broken.add(name);
        diagnostics.add(fault);
    }
}

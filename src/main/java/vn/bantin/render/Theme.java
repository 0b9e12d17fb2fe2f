package vn.bantin.render;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.bantin.config.ThemeConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.text.Nearest;
import vn.bantin.view.SchemeColours;

/**
 * Everything a page looks like: the default theme's files, and over them a site's own, file by
 * file. Templates of the site are judged here, once, so that their own faults are reported once and
 * not with every page. Immutable, safe for all threads.
 */
public final class Theme {
    /** To be raised when the same view and templates are to give other bytes. */
    private static final String RENDERER = "1";

    private static final String ASSETS = "assets/";

    /**
     * A JVM often makes the same theme again, which takes longer than a small portal: while it
     * serves, to prove a build, in tests.
     */
    private static final AtomicReference<@Nullable Made> LATEST = new AtomicReference<>();

    private final SortedMap<String, byte[]> files;
    private final Optional<SchemeColours> paper;
    private final Parsed templates;
    private final SortedMap<String, List<String>> takesIn;
    private final SortedMap<String, String> texts;
    private final SortedMap<String, Fingerprint> fingerprints = new TreeMap<>();
    private final SortedMap<String, byte[]> assets;
    private final SortedMap<String, Fingerprint> assetFingerprints = new TreeMap<>();

    private Theme(
            SortedMap<String, byte[]> files,
            Stylesheet.Made stylesheet,
            Parsed templates,
            SortedMap<String, List<String>> takesIn,
            SortedMap<String, String> texts) {
        this.files = files;
        this.paper = stylesheet.paper();
        this.templates = templates;
        this.takesIn = takesIn;
        this.texts = texts;
        String freemarker = FreemarkerSettings.version();
        Fingerprint base = Digest.of("theme", RENDERER, freemarker, templates.language, texts);
        SortedMap<String, Fingerprint> own = new TreeMap<>();
        files.forEach((name, bytes) -> own.put(name, Digest.ofBytes(bytes)));
        for (String name : files.keySet()) {
            SortedMap<String, Fingerprint> parts = new TreeMap<>(own);
            parts.keySet().retainAll(closure(name));
            fingerprints.put(name, Digest.of(name, base, parts));
        }
        this.assets = new TreeMap<>(files.subMap(ASSETS, ASSETS + '\uFFFF'));
        assets.keySet().removeAll(stylesheet.takenIn());
        stylesheet.css().forEach(assets::replace);
        assetFingerprints.putAll(own);
        assetFingerprints.keySet().retainAll(assets.keySet());
        stylesheet
                .css()
                .forEach((name, css) -> assetFingerprints.replace(name, Digest.ofBytes(css)));
    }

    /** As {@link #of(SortedMap, String, ThemeConfig)}, with the theme's own look. */
    public static Outcome<Theme> of(SortedMap<String, byte[]> site, String language) {
        return of(site, language, ThemeConfig.NONE);
    }

    /**
     * The default theme, overlaid with a site's files.
     *
     * @param site bytes of each file by name relative to {@code templates/}, slash-separated: as
     *     {@code article.ftlh} or {@code assets/site.css}; may be empty
     * @param language of readers ({@code vi} or {@code en}): which {@code text_….properties}
     * @param look what the site changes without a template
     */
    public static Outcome<Theme> of(
            SortedMap<String, byte[]> site, String language, ThemeConfig look) {
        Made latest = LATEST.get();
        if (latest == null || !latest.isOf(site, language, look)) {
            SortedMap<String, byte[]> kept = new TreeMap<>(site);
            latest = new Made(kept, language, look, make(kept, language, look));
            LATEST.set(latest);
        }
        return latest.theme;
    }

    /** What {@link #make} has made of what. */
    private record Made(
            SortedMap<String, byte[]> site,
            String language,
            ThemeConfig look,
            Outcome<Theme> theme) {
        boolean isOf(
                SortedMap<String, byte[]> otherSite, String otherLanguage, ThemeConfig otherLook) {
            return language.equals(otherLanguage)
                    && look.equals(otherLook)
                    && site.keySet().equals(otherSite.keySet())
                    && site.entrySet().stream()
                            .allMatch(
                                    file ->
                                            Arrays.equals(
                                                    file.getValue(), otherSite.get(file.getKey())));
        }
    }

    private static Outcome<Theme> make(
            SortedMap<String, byte[]> site, String language, ThemeConfig look) {
        SortedMap<String, byte[]> own = DefaultTheme.files();
        SortedMap<String, byte[]> files = new TreeMap<>(own);
        files.putAll(site);
        List<Diagnostic> diagnostics = new ArrayList<>();
        SortedMap<String, String> sources = sources(files, diagnostics);
        Parsed parsed = new Parsed(sources, language);
        SortedMap<String, List<String>> takesIn = DefaultTheme.takesIn(sources);
        boolean broken = false;
        SortedSet<String> changed = changed(own, site);
        if (!changed.isEmpty()) {
            diagnostics.addAll(outdated(changed, sources));
            Outcome<Templates> judged = parsed.judged();
            diagnostics.addAll(judged.diagnostics());
            takesIn = judged.value().takesIn();
            broken = judged.hasErrors();
        }
        String bundle = "text_" + language + ".properties";
        Outcome<SortedMap<String, String>> texts = Texts.of(own, site, bundle, sources.values());
        diagnostics.addAll(texts.diagnostics());
        Outcome<Stylesheet.Made> stylesheet = Stylesheet.of(files, look);
        diagnostics.addAll(stylesheet.diagnostics());
        Theme theme = new Theme(files, stylesheet.value(), parsed, takesIn, texts.value());
        if (!broken) {
            // What a broken template takes in is not known.
            diagnostics.addAll(theme.unused());
        }
        return new Outcome<>(theme, diagnostics);
    }

    /** Names of a site's templates, but for those copied from the default theme as they are. */
    private static SortedSet<String> changed(
            SortedMap<String, byte[]> own, SortedMap<String, byte[]> site) {
        SortedSet<String> changed = new TreeSet<>();
        site.forEach(
                (name, bytes) -> {
                    if (isTemplate(name) && !Arrays.equals(bytes, own.get(name))) {
                        changed.add(name);
                    }
                });
        return changed;
    }

    /** Texts of all templates, by name; empty for what is not UTF-8. */
    private static SortedMap<String, String> sources(
            SortedMap<String, byte[]> files, List<Diagnostic> diagnostics) {
        SortedMap<String, String> sources = new TreeMap<>();
        files.forEach(
                (name, bytes) -> {
                    if (isTemplate(name)) {
                        Outcome<Optional<String>> text = Utf8.decode("templates/" + name, bytes);
                        diagnostics.addAll(text.diagnostics());
                        sources.put(name, text.value().orElse(""));
                    }
                });
        return sources;
    }

    /** Of a site's own templates; what cannot be read is reported already. */
    private static List<Diagnostic> outdated(
            SortedSet<String> own, SortedMap<String, String> sources) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        sources.forEach(
                (name, source) -> {
                    if (own.contains(name) && !source.isEmpty()) {
                        Contract.PRESENT.judge(name, source).ifPresent(diagnostics::add);
                    }
                });
        return diagnostics;
    }

    /**
     * The templates, parsed and judged once: at once where the site has changed some, whose faults
     * must be told; else when the first page is made, so that a build without one need not.
     */
    private static final class Parsed {
        private final ViewWrapper wrapper = new ViewWrapper();
        private final SortedMap<String, String> sources;
        private final String language;
        private @Nullable Outcome<Templates> judged;

        Parsed(SortedMap<String, String> sources, String language) {
            this.sources = sources;
            this.language = language;
        }

        synchronized Outcome<Templates> judged() {
            if (judged == null) {
                judged = Templates.of(sources, language, wrapper);
            }
            return judged;
        }
    }

    private static boolean isTemplate(String name) {
        return name.endsWith(".ftlh") && !name.startsWith(ASSETS);
    }

    /**
     * What a page made with this template depends on besides its view and body: the bytes of the
     * template and of all that it takes in, the texts, and the renderer itself.
     *
     * @param template an entry template's name, as {@code article.ftlh}
     * @return {@link Fingerprint#NONE} for a template that the theme does not have
     */
    public Fingerprint fingerprint(String template) {
        return fingerprints.getOrDefault(template, Fingerprint.NONE);
    }

    /** Of every entry template, by name. */
    public SortedMap<String, Fingerprint> fingerprints() {
        return Collections.unmodifiableSortedMap(fingerprints);
    }

    /** The template and all that it takes in, directly or not, by name. */
    public SortedSet<String> closure(String template) {
        return Collections.unmodifiableSortedSet(Templates.closure(takesIn, template));
    }

    /**
     * Files to publish as they are: bytes by name with {@code assets/} in front, as {@code
     * assets/site.css}, in which the site's own stylesheets are. The bytes are the theme's own: not
     * to be changed.
     */
    public SortedMap<String, byte[]> assets() {
        return Collections.unmodifiableSortedMap(assets);
    }

    /** Of the bytes of each of the {@link #assets()}, by name. */
    public SortedMap<String, Fingerprint> assetFingerprints() {
        return Collections.unmodifiableSortedMap(assetFingerprints);
    }

    /** Colour of the page's ground; empty where the stylesheet does not say. */
    public Optional<SchemeColours> paper() {
        return paper;
    }

    /**
     * The words of the theme in the site's language, by key: also for Java, where pages need it.
     */
    public SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    Optional<Template> sound(String template) {
        return templates.judged().value().sound(template);
    }

    /**
     * Reads the templates now, where they would else be read when the first page is made: for a
     * thread that has nothing better to do.
     */
    public void readAhead() {
        templates.judged();
    }

    boolean has(String template) {
        return takesIn.containsKey(template);
    }

    ViewWrapper wrapper() {
        return templates.wrapper;
    }

    /** A file that no page can reach is nearly always a mistyped name. */
    private List<Diagnostic> unused() {
        SortedSet<String> used = new TreeSet<>();
        DefaultTheme.ENTRIES.forEach(entry -> used.addAll(closure(entry)));
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String name : files.keySet()) {
            boolean known = name.startsWith(ASSETS) || DefaultTheme.NAMES.contains(name);
            if (!known && !used.contains(name)) {
                Position position = Position.of("templates/" + name);
                String nearest = Nearest.to(name, DefaultTheme.NAMES);
                diagnostics.add(Diagnostic.of(Fault.TEMPLATE_UNUSED, position, nearest));
            }
        }
        return diagnostics;
    }
}

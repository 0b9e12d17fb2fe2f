package vn.bantin.scaffold;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfig.SectionConfig;
import vn.bantin.content.Head;
import vn.bantin.content.HeadReader;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.SourcePath;
import vn.bantin.scaffold.Asker.Choice;
import vn.bantin.scaffold.Asker.Question;
import vn.bantin.site.Site;
import vn.bantin.text.Nearest;
import vn.bantin.text.Slug;
import vn.bantin.text.TagKey;

/**
 * Begins an article: a draft with its address frozen, the day's date, and every key that may be of
 * use in a remark. What is written was read by the reader of all articles first, so that it builds
 * at once.
 */
public final class NewArticle {
    private static final String TITLE = "bantin.title";
    private static final String SECTION = "bantin.section";
    private static final String AUTHOR = "bantin.author";
    private static final String SLUG = "bantin.slug";
    private static final int HASH_DIGITS = 6;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu - HH:mm", Locale.ROOT);

    private final Site site;
    private final SiteConfig config;
    private final Asker asker;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    /**
     * For one article.
     *
     * @param site whose sections, clock and addresses count
     * @param asker for what is missing
     */
    public NewArticle(Site site, Asker asker) {
        this.site = site;
        this.config = site.config();
        this.asker = asker;
    }

    /**
     * @param content the content folder, absolute
     * @return what was written, perhaps with warnings; empty with faults, and then nothing was
     */
    public Outcome<Optional<CreatedArticle>> create(
            ArticleWishes wishes, Path content, FileOperations operations) {
        Outcome<ArticleLayout> layout = ArticleLayout.read(wishes.layout());
        faults.addAll(layout.diagnostics());
        String title = title(wishes.title());
        String section = section(wishes.section());
        String author = author(wishes.author());
        String slug = slug(wishes.slug(), title);
        if (!faults.isEmpty()) {
            return new Outcome<>(Optional.empty(), faults);
        }
        SourcePath path = path(section, slug, layout.value());
        byte[] text = text(layout.value(), title, slug, author);
        Optional<Head> head = read(path, text);
        Neighbours neighbours = new Neighbours(site);
        head.ifPresent(article -> faults.addAll(neighbours.inTheWay(article)));
        if (faults.isEmpty()) {
            new NewFiles(content, operations).write(path.value(), text).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            return new Outcome<>(Optional.empty(), faults);
        }
        return new Outcome<>(
                head.map(
                        article ->
                                new CreatedArticle(
                                        "content/" + path,
                                        layout.value().isFolder(),
                                        neighbours.addressOf(article),
                                        title)),
                warnings);
    }

    private String title(String written) {
        String title = wished(TITLE, written, Question.open(TITLE, ""));
        if (title.isEmpty() && faults.isEmpty()) {
            missing(TITLE, "");
        }
        return title;
    }

    /** The only one where there is but one. */
    private String section(String written) {
        List<SectionConfig> all = config.sections();
        List<String> paths = all.stream().map(SectionConfig::path).toList();
        String usual = paths.size() == 1 ? paths.get(0) : "";
        List<Choice> choices = all.stream().map(s -> new Choice(s.path(), s.title())).toList();
        String wanted =
                written.isBlank() && !usual.isEmpty()
                        ? usual
                        : wished(SECTION, written, new Question(SECTION, choices, usual));
        if (wanted.isEmpty()) {
            missing(SECTION, String.join(", ", paths));
            return "";
        }
        Optional<SectionConfig> known =
                all.stream()
                        .filter(
                                section ->
                                        section.path().equals(wanted)
                                                || TagKey.of(section.title())
                                                        .equals(TagKey.of(wanted)))
                        .findFirst();
        if (known.isEmpty()) {
            faults.add(
                    Diagnostic.of(
                            Fault.CHOICE_UNKNOWN,
                            Position.of(SECTION),
                            SECTION,
                            wanted,
                            String.join(", ", paths),
                            Nearest.to(wanted, paths)));
        }
        return known.map(SectionConfig::path).orElse("");
    }

    /** The portal's publisher where nobody says: an article must have one to be built. */
    private String author(String written) {
        String usual = config.publisher().name();
        String author = wished(AUTHOR, written, Question.open(AUTHOR, usual));
        return author.isEmpty() ? usual : author;
    }

    private String slug(String written, String title) {
        if (!written.isBlank()) {
            String slug = written.strip();
            Slug.problem(slug)
                    .ifPresent(
                            problem ->
                                    faults.add(
                                            Diagnostic.of(
                                                    Fault.SLUG_INVALID,
                                                    Position.of(SLUG),
                                                    SLUG,
                                                    slug)));
            return slug;
        }
        String slug = Slug.of(title);
        String day = today().toLocalDate().toString();
        return slug.isEmpty() ? Slug.fallback(day, Digest.of(title).shortHex(HASH_DIGITS)) : slug;
    }

    private String wished(String parameter, String written, Question question) {
        String said = written.isBlank() ? asker.ask(question).orElse("") : written;
        Outcome<String> clean = WrittenText.clean(parameter, said);
        faults.addAll(clean.diagnostics());
        return clean.value();
    }

    private void missing(String parameter, String possible) {
        faults.add(
                Diagnostic.of(
                        Fault.PARAMETER_MISSING, Position.of(parameter), parameter, possible));
    }

    /** Folders of years keep a section's folder short; the address does not depend on them. */
    private SourcePath path(String section, String slug, ArticleLayout layout) {
        String plain = section + "/" + today().getYear() + "/" + slug;
        return new SourcePath(plain + (layout.isFolder() ? "/index.md" : ".md"));
    }

    private byte[] text(ArticleLayout layout, String title, String slug, String author) {
        ZonedDateTime today = today();
        Map<String, String> values =
                Map.of(
                        "title", WrittenText.yaml(title),
                        // A word that YAML takes for nothing (YAML 1.2, 10.3).
                        "slug", slug.equals("null") ? WrittenText.yaml(slug) : slug,
                        "author", WrittenText.yaml(author),
                        "date", WRITTEN.format(today),
                        "later", WRITTEN.format(today.plusDays(1).withHour(7).withMinute(0)),
                        "latest", WRITTEN.format(today.plusMonths(1).withHour(17).withMinute(0)),
                        "related", layout.isFolder() ? "../bai-khac/index.md" : "bai-khac.md");
        return Skeleton.filled(layout.skeleton(), values).getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Head> read(SourcePath path, byte[] text) {
        Outcome<Optional<Head>> read = new HeadReader(config).read(path, text);
        read.diagnostics().forEach(found -> (found.isError() ? faults : warnings).add(found));
        return read.value();
    }

    private ZonedDateTime today() {
        ZoneId zone = config.timeZone();
        return site.now().atZone(zone);
    }
}

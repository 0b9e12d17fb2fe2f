package vn.bantin.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;
import vn.bantin.scaffold.Asker.Question;
import vn.bantin.text.Slug;

/** Makes a whole portal in an empty folder, which builds at once. */
public final class NewPortal {
    /** What a new portal is called unless somebody says. */
    private static final String USUAL_TITLE = "Trang tin Phụ nữ";

    private static final String USUAL_URL = "https://portal.example/";
    private static final String TITLE = "bantin.title";
    private static final String BASE_URL = "bantin.baseUrl";
    private static final String FOLDER = "bantin.folder";
    private static final String SITE = "content/site.yaml";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST_NAMED = 5;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu - HH:mm", Locale.ROOT);

    /** What may be in a folder that is as good as empty. */
    private static final Set<String> UNSEEN =
            Set.of(".git", ".DS_Store", "Thumbs.db", "desktop.ini");

    private final Asker asker;
    private final Instant now;
    private final List<Diagnostic> faults = new ArrayList<>();

    /**
     * For one portal.
     *
     * @param asker for what is missing
     * @param now the day of the first article
     */
    public NewPortal(Asker asker, Instant now) {
        this.asker = asker;
        this.now = now;
    }

    /**
     * @param folder absolute; made where it is missing
     * @return the files, relative to the folder, sorted; empty with faults, and then nothing was
     *     written
     */
    public Outcome<List<String>> create(
            PortalWishes wishes, Path folder, FileOperations operations) {
        obstacle(folder).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return new Outcome<>(List.of(), faults);
        }
        String title = wished(TITLE, wishes.title(), USUAL_TITLE);
        String baseUrl = wished(BASE_URL, wishes.baseUrl(), USUAL_URL);
        SortedMap<String, byte[]> files = files(title, baseUrl, wishes.plugin());
        byte[] site = files.getOrDefault(SITE, new byte[0]);
        new SiteConfigReader()
                .read(site, SITE).diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .forEach(faults::add);
        NewFiles writer = new NewFiles(folder, operations);
        for (var file : files.entrySet()) {
            if (faults.isEmpty()) {
                writer.write(file.getKey(), file.getValue()).ifPresent(faults::add);
            }
        }
        return new Outcome<>(faults.isEmpty() ? List.copyOf(files.keySet()) : List.of(), faults);
    }

    private String wished(String parameter, String written, String usual) {
        String said =
                written.isBlank() ? asker.ask(Question.open(parameter, usual)).orElse("") : written;
        Outcome<String> clean = WrittenText.clean(parameter, said);
        faults.addAll(clean.diagnostics());
        return clean.value().isEmpty() ? usual : clean.value();
    }

    private static Optional<Diagnostic> fault(Fault fault, Path folder, String argument) {
        return Optional.of(Diagnostic.of(fault, Position.of(FOLDER), folder.toString(), argument));
    }

    private static Optional<Diagnostic> obstacle(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names =
                    entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !UNSEEN.contains(name))
                            .sorted()
                            .toList();
            String more = names.size() > MOST_NAMED ? ", …" : "";
            String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            return names.isEmpty()
                    ? Optional.empty()
                    : fault(Fault.FOLDER_NOT_EMPTY, folder, named + more);
        } catch (IOException unreadable) {
            return fault(Fault.FOLDER_NOT_EMPTY, folder, folder.getFileName().toString());
        }
    }

    private SortedMap<String, byte[]> files(
            String title, String baseUrl, PortalWishes.Plugin plugin) {
        ZonedDateTime today = now.atZone(ZONE);
        String slug = Slug.of(title);
        Map<String, String> values =
                Map.of(
                        "title", title,
                        "titleYaml", WrittenText.yaml(title),
                        "titleXml", WrittenText.xml(title),
                        "artifact", slug.isEmpty() ? "trang-tin" : slug,
                        "baseUrlYaml", WrittenText.yaml(baseUrl),
                        "date", WRITTEN.format(today),
                        "pluginGroup", plugin.groupId(),
                        "pluginArtifact", plugin.artifactId(),
                        "pluginVersion", plugin.version());
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (PortalFile file : PortalFile.values()) {
            files.put(file.path(today.getYear()), file.bytes(values));
        }
        return files;
    }

    /** Every file of a new portal, in this package and there. */
    private enum PortalFile {
        POM("pom.xml", "pom.xml"),
        README("README.md", "README.md"),
        /** Tools leave files of these names out of a jar, so that they have others in it. */
        GITIGNORE("gitignore", ".gitignore"),
        JVM_CONFIG("jvm.config", ".mvn/jvm.config"),
        GITHUB("workflow.yml", ".github/workflows/cong-tin.yml"),
        GITLAB("gitlab-ci.yml", ".gitlab-ci.yml"),
        SITE_CONFIG("content/site.yaml", SITE),
        PEOPLE("content/people.yaml", "content/people.yaml"),
        ABOUT("content/trang/gioi-thieu.md", "content/trang/gioi-thieu.md"),
        ARTICLE("content/article/index.md", "content/tin-tuc/@year@/chao-ban-doc/index.md"),
        DRAWING(
                "content/article/ruong-bac-thang.png",
                "content/tin-tuc/@year@/chao-ban-doc/ruong-bac-thang.png");

        private final String packed;
        private final String path;

        PortalFile(String packed, String path) {
            this.packed = packed;
            this.path = path;
        }

        String path(int year) {
            return Skeleton.filledIn(path, Map.of("year", String.valueOf(year)));
        }

        byte[] bytes(Map<String, String> values) {
            String name = "portal/" + packed;
            return packed.endsWith(".png")
                    ? Skeleton.bytes(name)
                    : Skeleton.filled(name, values).getBytes(StandardCharsets.UTF_8);
        }
    }
}

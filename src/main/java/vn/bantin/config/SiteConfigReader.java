package vn.bantin.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.config.SiteConfig.MenuEntry;
import vn.bantin.config.SiteConfig.Publisher;
import vn.bantin.config.SiteConfig.SectionConfig;
import vn.bantin.config.SiteConfig.TopicConfig;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlReader;

/** Reads {@code site.yaml}. Safe for all threads. */
public final class SiteConfigReader {
    private static final List<String> KEYS =
            List.of(
                    "title",
                    "tagline",
                    "description",
                    "baseUrl",
                    "websub",
                    "language",
                    "timeZone",
                    "publisher",
                    "sections",
                    "topics",
                    "menus",
                    "permalink",
                    "pageSize",
                    "comments",
                    "checks",
                    "lite",
                    "theme",
                    "icon",
                    "photoRights",
                    "photos",
                    "publish");
    private static final int DEFAULT_PAGE_SIZE = 20;
    private static final int MAX_PAGE_SIZE = 200;

    private final YamlReader yaml = new YamlReader();

    /**
     * @param bytes of the whole file
     * @param file as in {@link Position#file}
     * @return the configuration; where there are errors, with defaults or without the entry that is
     *     wrong, so that sections may be missing
     */
    public Outcome<SiteConfig> read(byte[] bytes, String file) {
        return yaml.readFile(bytes, file)
                .then(
                        root -> {
                            List<Diagnostic> faults = new ArrayList<>();
                            SiteConfig config = config(YamlFields.ofRoot(root, faults));
                            return new Outcome<>(config, faults);
                        });
    }

    private static SiteConfig config(YamlFields site) {
        site.allow(KEYS);
        boolean lite = site.flag("lite").orElse(false);
        Reserved reserved = new Reserved(lite);
        Addresses addresses = new Addresses(site, reserved);
        URI baseUrl = addresses.baseUrl();
        String title = site.required("title").map(t -> t.value()).orElse("");
        return new SiteConfig(
                title,
                site.string("tagline"),
                site.string("description"),
                baseUrl,
                Hub.read(site),
                site.choice("language", SiteLanguage.class).orElse(SiteLanguage.VI).tag(),
                timeZone(site),
                publisher(site, title),
                sections(site, reserved),
                topics(site),
                menus(site),
                addresses.permalink(),
                site.number("pageSize", 1, MAX_PAGE_SIZE).orElse(DEFAULT_PAGE_SIZE),
                CommentsReader.state(site),
                ChecksReader.read(site),
                lite,
                ThemeReader.read(site),
                site.text("icon").map(text -> new Placed<>(text.value(), text.position())),
                PhotoRights.read(site),
                PhotosReader.read(site),
                CommentsReader.provider(site),
                new PublishReader(baseUrl).read(site));
    }

    private static ZoneId timeZone(YamlFields site) {
        return site.text("timeZone")
                .flatMap(
                        written -> {
                            Optional<ZoneId> zone = Zones.find(written.value());
                            if (zone.isEmpty()) {
                                site.report(
                                        Fault.TIME_ZONE_UNKNOWN,
                                        written.position(),
                                        written.value());
                            }
                            return zone;
                        })
                .orElse(Zones.VIETNAM);
    }

    private static Publisher publisher(YamlFields site, String title) {
        Optional<YamlFields> written = site.fields("publisher");
        if (written.isEmpty()) {
            return new Publisher(title, "", "", "", "", "", "");
        }
        YamlFields publisher =
                written.get()
                        .allow(
                                List.of(
                                        "name",
                                        "address",
                                        "phone",
                                        "email",
                                        "responsible",
                                        "licence",
                                        "logo"));
        return new Publisher(
                publisher.text("name").map(t -> t.value()).orElse(title),
                publisher.string("address"),
                publisher.string("phone"),
                publisher.string("email"),
                publisher.string("responsible"),
                publisher.string("licence"),
                logo(publisher));
    }

    private static String logo(YamlFields publisher) {
        String path = publisher.string("logo");
        try {
            boolean inside = path.isEmpty() || !new SourcePath(path).value().contains(":");
            if (inside) {
                return path;
            }
        } catch (IllegalArgumentException leavesTheFolder) {
            // Reported below, as an address with a scheme is.
        }
        publisher.report(Fault.LOGO_PATH_INVALID, publisher.position("logo"), path);
        return "";
    }

    private static List<SectionConfig> sections(YamlFields site, Reserved reserved) {
        site.requireKey("sections");
        List<SectionConfig> sections = new ArrayList<>();
        OnceEach paths = new OnceEach();
        List<YamlFields> entries = site.list("sections");
        if (entries.isEmpty() && site.isEmptyList("sections")) {
            site.report(Fault.VALUE_EMPTY, site.position("sections"), "sections");
        }
        for (YamlFields entry : entries) {
            entry.allow(List.of("path", "title", "description"));
            Optional<String> path = Slugs.required(entry, "path", paths);
            Optional<String> title = entry.required("title").map(t -> t.value());
            String description = entry.string("description");
            if (path.isPresent() && reserved.isFirstSegment(path.get())) {
                entry.report(Fault.SECTION_RESERVED, entry.position("path"), path.get());
            } else if (path.isPresent()) {
                sections.add(new SectionConfig(path.get(), title.orElse(""), description));
            }
        }
        return sections;
    }

    private static SortedMap<String, TopicConfig> topics(YamlFields site) {
        SortedMap<String, TopicConfig> topics = new TreeMap<>();
        OnceEach ids = new OnceEach();
        for (YamlFields entry : site.list("topics")) {
            entry.allow(List.of("id", "title", "description"));
            Optional<String> id = Slugs.required(entry, "id", ids);
            Optional<String> title = entry.required("title").map(t -> t.value());
            String description = entry.string("description");
            id.ifPresent(i -> topics.put(i, new TopicConfig(i, title.orElse(""), description)));
        }
        return topics;
    }

    private static SortedMap<String, List<MenuEntry>> menus(YamlFields site) {
        SortedMap<String, List<MenuEntry>> menus = new TreeMap<>();
        site.fields("menus")
                .ifPresent(
                        written -> {
                            written.allow(List.of("header", "footer"));
                            for (String name : List.of("header", "footer")) {
                                if (written.node(name).isPresent()) {
                                    menus.put(name, Menus.entries(written.list(name)));
                                }
                            }
                        });
        return menus;
    }
}

package vn.bantin.bench;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bantin.bench.Story.Spot;

/** For whom the articles are written: the same words under another front matter. */
enum Flavour {
    BANTIN {
        @Override
        String keys(Story story) {
            return "author: %s\nplace: %s\n".formatted(story.author(), story.place());
        }

        @Override
        String link(Spot spot) {
            return "../../" + spot.path() + ".md";
        }

        @Override
        SortedMap<String, String> siteFiles() {
            StringBuilder site =
                    new StringBuilder(
                            """
                            title: Phụ nữ xứ Thanh
                            tagline: Cổng tin để đo
                            baseUrl: https://portal.example/
                            publisher: {name: Hội LHPN tỉnh, address: Phường Hạc Thành, email: toasoan@portal.example}
                            sections:
                            """);
            sections()
                    .forEach(
                            (path, title) ->
                                    site.append(
                                            "  - {path: %s, title: %s}\n".formatted(path, title)));
            return new TreeMap<>(Map.of("site.yaml", site.toString()));
        }
    },

    /** Links are plain addresses, which Hugo does not look up: that much less is its work. */
    HUGO {
        @Override
        String keys(Story story) {
            return "authors: %s\nplaces: %s\n"
                    .formatted(list(List.of(story.author())), list(List.of(story.place())));
        }

        @Override
        String link(Spot spot) {
            return "/" + spot.path() + "/";
        }

        @Override
        SortedMap<String, String> siteFiles() {
            SortedMap<String, String> files = new TreeMap<>();
            sections()
                    .forEach(
                            (path, title) ->
                                    files.put(
                                            path + "/_index.md",
                                            "---\ntitle: %s\n---\n".formatted(title)));
            return files;
        }
    };

    /** Front matter that is not the same for all, whole lines. */
    abstract String keys(Story story);

    /** As written between the brackets of a link to another article. */
    abstract String link(Spot spot);

    /** What the content folder holds besides articles, by path in it. */
    abstract SortedMap<String, String> siteFiles();

    /** The whole file of an article; it lies at {@code spot().path() + ".md"}. */
    String document(Story story) {
        return """
        ---
        title: "%s"
        slug: %s
        date: %s
        %sphotoCredit: PNTH
        tags: %s
        sapo: "%s"
        ---

        %s
        %s"""
                .formatted(
                        story.title(),
                        story.spot().slug(),
                        story.date()
                                .atOffset(ZoneOffset.ofHours(7))
                                .format(
                                        DateTimeFormatter.ofPattern(
                                                "yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)),
                        keys(story),
                        list(story.tags()),
                        story.sapo().replace("**", ""),
                        story.body(),
                        story.earlier()
                                .map(
                                        spot ->
                                                "\nXem thêm: [tin trước đó](%s).\n"
                                                        .formatted(link(spot)))
                                .orElse(""));
    }

    private static String list(List<String> texts) {
        return texts.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }

    private static SortedMap<String, String> sections() {
        SortedMap<String, String> sections = new TreeMap<>();
        for (int i = 0; i < Vocabulary.SECTIONS.size(); i++) {
            sections.put(Vocabulary.SECTIONS.get(i), Vocabulary.SECTION_TITLES.get(i));
        }
        return sections;
    }
}

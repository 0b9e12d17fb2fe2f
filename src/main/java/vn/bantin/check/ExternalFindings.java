package vn.bantin.check;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.bantin.check.external.Answer;
import vn.bantin.check.external.ExternalLinks.Result;
import vn.bantin.config.Rule;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.content.Key;
import vn.bantin.content.Outline.Link;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/** Links to other sites among sources, and what became of them. */
public final class ExternalFindings {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

    private ExternalFindings() {}

    /**
     * The addresses of other sites that a document links to, without fragments, and where.
     *
     * @param baseUrl of this portal, whose own pages are no other site's
     */
    public static SortedMap<String, SortedSet<Position>> links(
            Manuscript manuscript, String baseUrl) {
        SortedMap<String, SortedSet<Position>> links = new TreeMap<>();
        for (Link link : manuscript.outline().links()) {
            add(link.href(), link.at(), baseUrl, links);
        }
        manuscript
                .head()
                .frontMatter()
                .source()
                .ifPresent(
                        source ->
                                add(
                                        source.url(),
                                        manuscript.head().positions().of(Key.source),
                                        baseUrl,
                                        links));
        return links;
    }

    private static void add(
            String href,
            Position at,
            String baseUrl,
            SortedMap<String, SortedSet<Position>> links) {
        int hash = href.indexOf('#');
        String url = (hash < 0 ? href : href.substring(0, hash)).strip();
        if (WEB.matcher(url).matches() && !(url + "/").startsWith(baseUrl)) {
            links.computeIfAbsent(url, u -> new TreeSet<>()).add(at);
        }
    }

    /**
     * @param places where each address is written
     */
    public static List<Diagnostic> of(
            Result result, Map<String, SortedSet<Position>> places, Checks checks) {
        Notes notes = new Notes(checks);
        result.answers()
                .forEach(
                        (url, answer) -> {
                            if (answer.kind() != Answer.Kind.GOOD) {
                                Fault fault = fault(answer.kind());
                                places.getOrDefault(url, new TreeSet<>())
                                        .forEach(
                                                at ->
                                                        notes.add(
                                                                Rule.externalLink,
                                                                fault,
                                                                at,
                                                                url,
                                                                answer.detail()));
                            }
                        });
        if (!result.unasked().isEmpty()) {
            notes.add(
                    Rule.externalLink,
                    Fault.EXTERNAL_UNFINISHED,
                    Position.of("bantin.external"),
                    String.valueOf(result.unasked().size()),
                    result.unasked().first());
        }
        return notes.all();
    }

    private static Fault fault(Answer.Kind kind) {
        return switch (kind) {
            case DEAD -> Fault.EXTERNAL_DEAD;
            case PRIVATE -> Fault.EXTERNAL_PRIVATE;
            default -> Fault.EXTERNAL_SILENT;
        };
    }
}

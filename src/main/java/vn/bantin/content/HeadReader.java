package vn.bantin.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfig.SectionConfig;
import vn.bantin.content.DocumentText.Parts;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.diagnostic.Severity;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.text.TextSignature;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlNode;
import vn.bantin.yaml.YamlReader;

/**
 * Reads documents' heads. One look at the bytes, no Markdown parse. Of the configuration it uses
 * the time zone, the section paths and the level of an empty body, so a head read under others of
 * these must be read again. Safe for all threads.
 */
public final class HeadReader {
    private final SiteConfig config;
    private final List<String> sections;
    private final PlaceRules places;
    private final YamlReader yaml = new YamlReader();
    private final SharedTexts shared = new SharedTexts();

    public HeadReader(SiteConfig config) {
        this.config = config;
        this.sections = config.sections().stream().map(SectionConfig::path).toList();
        this.places = new PlaceRules(sections);
    }

    /** Of all that a head depends on besides its file and this program. */
    public Fingerprint settings() {
        return Digest.of(config.timeZone().getId(), sections, config.checks().emptyBody());
    }

    /** Of bytes whose fingerprint nobody has taken yet. */
    public Outcome<Optional<Head>> read(SourcePath path, byte[] bytes) {
        return read(path, bytes, Digest.ofBytes(bytes));
    }

    /**
     * @param bytes of the whole file
     * @param content their fingerprint
     * @return the head; empty where there is no front matter to read. With errors it has stand-ins
     *     for what cannot be used (the path for the title, 1970 for the date), so that links to the
     *     document are not reported as well
     */
    public Outcome<Optional<Head>> read(SourcePath path, byte[] bytes, Fingerprint content) {
        String file = "content/" + path;
        Outcome<DocumentText> decoded = DocumentText.decode(bytes, file);
        if (decoded.hasErrors()) {
            return decoded.map(text -> Optional.empty());
        }
        List<Diagnostic> faults = new ArrayList<>();
        DocumentText text = decoded.value();
        Optional<Head> head =
                text.parts() == Parts.BOTH
                        ? head(path, file, text, content, faults)
                        : none(text, file, faults);
        Optional<Diagnostic> misplaced = places.fault(path);
        if (misplaced.isPresent()) {
            faults.add(misplaced.get());
        }
        return new Outcome<>(head, faults);
    }

    private Optional<Head> none(DocumentText text, String file, List<Diagnostic> faults) {
        Position start = new Position(file, 1, 1);
        switch (text.parts()) {
            case NOTHING -> faults.add(emptyBody(start));
            case NO_FRONT_MATTER -> faults.add(Diagnostic.of(Fault.FRONT_MATTER_MISSING, start));
            default -> faults.add(Diagnostic.of(Fault.FRONT_MATTER_NOT_CLOSED, start));
        }
        return Optional.empty();
    }

    private Optional<Head> head(
            SourcePath path,
            String file,
            DocumentText text,
            Fingerprint content,
            List<Diagnostic> faults) {
        Outcome<YamlNode> root = yaml.read(text.frontMatter(), file, 1);
        if (SwallowedBody.isIn(text.frontMatter(), root.diagnostics())) {
            faults.add(Diagnostic.of(Fault.FRONT_MATTER_NOT_CLOSED, new Position(file, 1, 1)));
            return Optional.empty();
        }
        faults.addAll(root.diagnostics());
        if (root.value().kind() == YamlNode.Kind.BROKEN) {
            return Optional.empty();
        }
        FrontMatterReader reader =
                new FrontMatterReader(
                        path, YamlFields.ofRoot(root.value(), faults), config.timeZone(), shared);
        FrontMatter frontMatter = reader.read();
        DocumentKind kind = DocumentKind.of(path);
        String body = body(kind, text, file, faults);
        String sapo = frontMatter.sapo();
        String excerpt = sapo.isEmpty() ? FirstParagraph.of(body) : "";
        String lead = sapo.isEmpty() ? excerpt : sapo;
        DestinationScan.Destinations destinations = DestinationScan.of(body);
        TextSignature.Counted signature = TextSignature.counted(frontMatter.title(), lead, body);
        return Optional.of(
                new Head(
                        path,
                        content,
                        kind,
                        frontMatter,
                        reader.positions(path)
                                .and(BodyPositions.of(destinations, body, text.bodyLine())),
                        excerpt,
                        Digest.brief(frontMatter.title(), lead),
                        text.bodyOffset(),
                        text.bodyLine(),
                        destinations.all(),
                        shared(destinations.credits()),
                        signature.terms(),
                        signature.syllables()));
    }

    /** A few photographers take most photos. */
    private SortedMap<String, String> shared(SortedMap<String, String> credits) {
        if (!credits.isEmpty()) {
            credits.replaceAll((destination, credit) -> shared.one(credit));
        }
        return credits;
    }

    /**
     * The body; {@code ""} where it is too long to look at, which rendering it reports, with the
     * line that is to blame.
     */
    private String body(
            DocumentKind kind, DocumentText text, String file, List<Diagnostic> faults) {
        String body = text.body();
        if (body.isBlank() && kind != DocumentKind.SECTION) {
            faults.add(emptyBody(new Position(file, text.bodyLine(), 1)));
        }
        if (BodySize.isTooLarge(body)) {
            return "";
        }
        int damaged = body.indexOf('\uFFFD');
        if (damaged >= 0) {
            int before = (int) body.substring(0, damaged).chars().filter(c -> c == '\n').count();
            int column = damaged - body.lastIndexOf('\n', damaged);
            Position position = new Position(file, text.bodyLine() + before, column);
            faults.add(Diagnostic.of(Fault.TEXT_DAMAGED, position));
        }
        return body;
    }

    private Diagnostic emptyBody(Position position) {
        Severity level = config.checks().emptyBody();
        return new Diagnostic(level, Fault.EMPTY_BODY, position, List.of());
    }
}

package vn.bantin.content;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.bantin.config.SiteConfig.Comments;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.FrontMatter.Layout;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.SourcePath;
import vn.bantin.text.TagKey;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlNode;
import vn.bantin.yaml.YamlText;

/**
 * Makes front matter of the YAML that stands above a body. Made for one document; every fault is
 * reported, and what cannot be used is as if it were not written.
 */
final class FrontMatterReader {
    /** Stand-ins for what cannot be read: nothing is written then. */
    private static final Instant NO_DATE = Instant.EPOCH;

    private static final List<String> NO_AUTHORS = List.of("?");
    private static final int MOST_IN_ORDER = 9_999;

    private final SourcePath document;
    private final DocumentKind kind;
    private final YamlFields fields;
    private final TextRules texts;
    private final Times times;
    private final SharedTexts shared;
    private final Placed placed = new Placed();

    /**
     * @param fields where faults are reported
     */
    FrontMatterReader(SourcePath document, YamlFields fields, ZoneId zone, SharedTexts shared) {
        this.document = document;
        this.kind = DocumentKind.of(document);
        this.fields = fields;
        this.shared = shared;
        this.texts = new TextRules(fields);
        this.times = new Times(zone);
    }

    FrontMatter read() {
        KnownKeys.check(fields, kind);
        String title = texts.required(Key.title.name()).orElse(document.value());
        Optional<Instant> date = date();
        boolean article = kind == DocumentKind.ARTICLE;
        PhotoKeys pictures = new PhotoKeys(fields, document, placed, times);
        AddressKeys addresses = new AddressKeys(fields, placed);
        SortedMap<String, PhotoDetails> photos = pictures.photos();
        Optional<Cover> cover = pictures.cover();
        pictures.checkConsents();
        return new FrontMatter(
                title,
                article ? Optional.of(date.orElse(NO_DATE)) : Optional.empty(),
                article ? authors() : List.of(),
                sapo(),
                shared.one(texts.string(Key.photoCredit.name())),
                cover,
                photos,
                tags(),
                shared.one(texts.string(Key.place.name())),
                shared.one(texts.string(Key.topic.name())),
                addresses.slug(),
                addresses.aliases(),
                new LifecycleKeys(fields, times, placed).read(date),
                addresses.related(document),
                addresses.source(),
                fields.flag(Key.featured.name()).orElse(false),
                fields.choice(Key.comments.name(), Comments.class),
                addresses.thread(),
                fields.choice(Key.layout.name(), Layout.class).orElse(Layout.ARTICLE),
                fields.number(Key.order.name(), -MOST_IN_ORDER, MOST_IN_ORDER).orElse(0));
    }

    /**
     * Of what {@link #read} read.
     *
     * @param file as {@link vn.bantin.diagnostic.Position#file}
     */
    Positions positions(SourcePath document) {
        for (Key key : Key.values()) {
            Optional<YamlNode> node = fields.node(key.name());
            if (node.isPresent()) {
                placed.addUnlessKnown(key, node.get().position());
            }
        }
        return placed.in(document);
    }

    private Optional<Instant> date() {
        if (kind == DocumentKind.ARTICLE) {
            fields.requireKey(Key.date.name());
        }
        return times.read(fields, Key.date.name());
    }

    private List<String> authors() {
        String key = Key.author.name();
        fields.requireKey(key);
        if (fields.isEmptyList(key)) {
            fields.report(Fault.VALUE_EMPTY, fields.position(key), key);
        }
        List<String> authors = onceEach(Key.author, texts.checkEach(key, fields.textOrTexts(key)));
        return authors.isEmpty() ? NO_AUTHORS : authors;
    }

    private List<String> tags() {
        return onceEach(Key.tags, texts.checkEach(Key.tags.name(), fields.texts(Key.tags.name())));
    }

    private List<String> onceEach(Key key, List<YamlText> texts) {
        Set<String> identities = new HashSet<>(4 * texts.size());
        List<YamlText> kept = new ArrayList<>();
        for (YamlText text : texts) {
            if (identities.add(TagKey.of(text.value()))) {
                kept.add(text);
            }
        }
        return shared.all(placed.addAll(key, kept));
    }

    /** What a section says of itself stands where an article's lead does. */
    private String sapo() {
        String description = texts.string(Key.description.name());
        if (kind == DocumentKind.SECTION) {
            return description;
        }
        String sapo = texts.string(Key.sapo.name());
        if (kind == DocumentKind.PAGE && !sapo.isEmpty() && !description.isEmpty()) {
            fields.report(Fault.DESCRIPTION_BESIDE_SAPO, fields.position(Key.description.name()));
        }
        return sapo.isEmpty() ? description : sapo;
    }
}

package vn.bantin.content;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Nearest;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Which keys a document may have; every other one is reported, with the one that was meant. */
final class KnownKeys {
    private static final List<String> ALL = Arrays.stream(Key.values()).map(Key::name).toList();

    /** Words that editors bring from elsewhere, too far from ours to be found by their letters. */
    private static final Map<String, Key> ELSEWHERE =
            Map.of(
                    "image", Key.cover,
                    "thumbnail", Key.cover,
                    "lead", Key.sapo,
                    "summary", Key.sapo,
                    "district", Key.place,
                    "location", Key.place,
                    "byline", Key.author,
                    "headline", Key.title);

    private static final Set<Key> OF_ARTICLES =
            Collections.unmodifiableSet(
                    EnumSet.complementOf(EnumSet.of(Key.description, Key.order)));
    private static final Set<Key> OF_SECTIONS =
            Collections.unmodifiableSet(
                    EnumSet.of(Key.title, Key.description, Key.order, Key.status));
    private static final Set<Key> OF_PAGES =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Key.title,
                            Key.sapo,
                            Key.description,
                            Key.slug,
                            Key.status,
                            Key.publishAt,
                            Key.expireAt,
                            Key.updated,
                            Key.aliases,
                            Key.cover,
                            Key.photos,
                            Key.photoCredit,
                            Key.order));

    private KnownKeys() {}

    static void check(YamlFields fields, DocumentKind kind) {
        for (YamlText written : fields.keys()) {
            String name = written.value();
            if (!ALL.contains(name)) {
                reportUnknown(fields, written, kind);
            } else if (!allowed(kind).contains(Key.valueOf(name))) {
                fields.report(notFor(kind), written.position(), name);
            }
        }
    }

    private static void reportUnknown(YamlFields fields, YamlText written, DocumentKind kind) {
        String name = written.value();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("draft") || lower.equals("published")) {
            fields.report(Fault.KEY_DRAFT, written.position(), name);
            return;
        }
        Key known = ELSEWHERE.get(lower);
        List<String> allowed = allowed(kind).stream().map(Key::name).toList();
        fields.report(
                Fault.UNKNOWN_KEY,
                written.position(),
                name,
                known != null ? known.name() : Nearest.to(name, allowed));
    }

    private static Fault notFor(DocumentKind kind) {
        return switch (kind) {
            case ARTICLE -> Fault.KEY_NOT_FOR_ARTICLE;
            case SECTION -> Fault.KEY_NOT_FOR_SECTION;
            case PAGE -> Fault.KEY_NOT_FOR_PAGE;
        };
    }

    private static Set<Key> allowed(DocumentKind kind) {
        return switch (kind) {
            case ARTICLE -> OF_ARTICLES;
            case SECTION -> OF_SECTIONS;
            case PAGE -> OF_PAGES;
        };
    }
}

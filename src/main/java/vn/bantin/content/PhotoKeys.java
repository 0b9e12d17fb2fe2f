package vn.bantin.content;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Focus;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlMap;
import vn.bantin.yaml.YamlText;

/** Reads {@code cover:} and {@code photos:}. */
final class PhotoKeys {
    private static final List<String> DETAILS =
            List.of("alt", "caption", "credit", "minors", "consent", "blur", "focus");
    private static final List<String> COVER =
            List.of("src", "alt", "caption", "credit", "minors", "consent", "blur", "focus");

    private final YamlFields fields;
    private final SourcePath document;
    private final Placed placed;
    private final Consents consents;

    PhotoKeys(YamlFields fields, SourcePath document, Placed placed, Times times) {
        this.fields = fields;
        this.document = document;
        this.placed = placed;
        this.consents = new Consents(document, times);
    }

    /** The file name alone, or a group with {@code src} and details. */
    Optional<Cover> cover() {
        String key = Key.cover.name();
        if (fields.node(key).isEmpty()) {
            return Optional.empty();
        }
        if (fields.node(key).filter(YamlMap.class::isInstance).isEmpty()) {
            return fields.text(key).flatMap(src -> cover(fields, key, src, PhotoDetails.NONE));
        }
        YamlFields group = fields.fields(key).orElseThrow().allow(COVER);
        Optional<YamlText> src = group.required("src");
        PhotoDetails details = details(group, src.map(YamlText::value).orElse(""));
        return src.flatMap(found -> cover(group, "src", found, details));
    }

    private Optional<Cover> cover(
            YamlFields where, String key, YamlText src, PhotoDetails details) {
        placed.add(Key.cover, 0, src.position());
        return staysInside(where, key, src.value(), src.position())
                ? Optional.of(new Cover(src.value(), details))
                : Optional.empty();
    }

    /** Details by file name. */
    SortedMap<String, PhotoDetails> photos() {
        Optional<YamlFields> group = fields.fields(Key.photos.name());
        if (group.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, PhotoDetails> photos = new TreeMap<>();
        SortedMap<String, Position> places = new TreeMap<>();
        YamlFields all = group.get();
        for (YamlText name : all.keys()) {
            boolean usable = staysInside(fields, Key.photos.name(), name.value(), name.position());
            Optional<YamlFields> written = all.fields(name.value());
            written.ifPresent(d -> d.allow(DETAILS));
            Optional<PhotoDetails> details = written.map(d -> details(d, name.value()));
            if (usable && details.isPresent()) {
                photos.put(name.value(), details.get());
                places.put(name.value(), name.position());
            }
        }
        int index = 0;
        for (Position position : places.values()) {
            placed.add(Key.photos, index++, position);
        }
        return Collections.unmodifiableSortedMap(photos);
    }

    /** To be asked when cover and photos are read: a file may be described in both. */
    void checkConsents() {
        consents.check();
    }

    private PhotoDetails details(YamlFields group, String file) {
        TextRules texts = new TextRules(group);
        return new PhotoDetails(
                texts.string("alt"),
                texts.string("caption"),
                texts.string("credit"),
                consents.read(group, file),
                BlurKey.read(group),
                focus(group));
    }

    /** Two shares of a hundred, as {@code 30% 20%}. */
    private static Optional<Focus> focus(YamlFields group) {
        Optional<YamlText> written = group.text("focus");
        Optional<Focus> focus = written.flatMap(text -> Focus.parse(text.value()));
        if (written.isPresent() && focus.isEmpty()) {
            YamlText text = written.get();
            group.report(Fault.FOCUS_INVALID, text.position(), group.name("focus"), text.value());
        }
        return focus;
    }

    private boolean staysInside(YamlFields where, String key, String path, Position position) {
        if (Destination.normalise(path).isEmpty() && !path.startsWith("/")) {
            where.report(Fault.PATH_REMOTE, position, where.name(key), path);
            return false;
        }
        boolean inside = path.indexOf(':') < 0 && Destination.resolve(document, path).isPresent();
        if (!inside) {
            where.report(Fault.PATH_OUTSIDE, position, where.name(key), path);
        }
        return inside;
    }
}

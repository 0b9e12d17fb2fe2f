package vn.bantin.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.content.FrontMatter.Source;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.text.Slug;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlText;

/** Reads the keys that hold addresses: the document's own, old ones, and those of others. */
final class AddressKeys {
    private final YamlFields fields;
    private final Placed placed;

    AddressKeys(YamlFields fields, Placed placed) {
        this.fields = fields;
        this.placed = placed;
    }

    String slug() {
        Optional<YamlText> slug = fields.text(Key.slug.name());
        if (slug.isEmpty()) {
            return "";
        }
        String value = slug.get().value();
        if (!Slug.isValid(value)) {
            fields.report(Fault.SLUG_INVALID, slug.get().position(), Key.slug.name(), value);
            return "";
        }
        return value;
    }

    /** {@code ""} where none is written. */
    String thread() {
        Optional<YamlText> thread = fields.text(Key.thread.name());
        if (thread.isEmpty()) {
            return "";
        }
        String value = thread.get().value();
        try {
            return new SourcePath(value).value();
        } catch (IllegalArgumentException noPath) {
            fields.report(Fault.THREAD_INVALID, thread.get().position(), value);
            return "";
        }
    }

    List<String> aliases() {
        List<YamlText> usable = new ArrayList<>();
        for (YamlText alias : fields.texts(Key.aliases.name())) {
            Optional<Fault> fault = faultOf(alias.value());
            if (fault.isPresent()) {
                fields.report(fault.get(), alias.position(), alias.value());
            } else if (usable.stream().noneMatch(u -> u.value().equals(alias.value()))) {
                usable.add(alias);
            }
        }
        return placed.addAll(Key.aliases, usable);
    }

    private static Optional<Fault> faultOf(String alias) {
        boolean scheme = alias.contains("://") && !alias.startsWith("/");
        if (scheme || alias.startsWith("//") || alias.startsWith("/\\")) {
            return Optional.of(Fault.ALIAS_OTHER_HOST);
        }
        if (alias.equals("/")) {
            return Optional.of(Fault.ALIAS_HOME);
        }
        return isPlainAddress(alias) ? Optional.empty() : Optional.of(Fault.ALIAS_INVALID);
    }

    /** Also a path on a disk, so only what every disk and address takes; no hidden files. */
    private static boolean isPlainAddress(String alias) {
        boolean plain =
                alias.chars()
                        .allMatch(
                                c ->
                                        "/-._~,".indexOf(c) >= 0
                                                || (c < 0x80 && Character.isLetterOrDigit(c)));
        if (!plain || alias.contains("/.") || alias.contains("./") || alias.endsWith(".")) {
            return false;
        }
        try {
            return !new UrlPath(alias).value().isEmpty();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    List<String> related(SourcePath document) {
        List<YamlText> usable = new ArrayList<>();
        for (YamlText related : fields.texts(Key.related.name())) {
            String path = Destination.normalise(related.value());
            if (!path.endsWith(".md")) {
                fields.report(Fault.RELATED_NOT_A_SOURCE, related.position(), related.value());
            } else if (Destination.resolve(document, path).isEmpty()) {
                fields.report(
                        Fault.PATH_OUTSIDE,
                        related.position(),
                        Key.related.name(),
                        related.value());
            } else {
                usable.add(related);
            }
        }
        return placed.addAll(Key.related, usable);
    }

    Optional<Source> source() {
        Optional<YamlFields> written = fields.fields(Key.source.name());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        YamlFields source = written.get().allow(List.of("name", "url"));
        Optional<String> name = new TextRules(source).required("name");
        String url = source.string("url");
        if (!url.isEmpty() && !isWebAddress(url)) {
            source.report(Fault.SOURCE_URL_INVALID, source.position("url"), url);
            url = "";
        }
        String usable = url;
        return name.map(n -> new Source(n, usable));
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}

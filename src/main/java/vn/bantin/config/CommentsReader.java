package vn.bantin.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.config.SiteConfig.Comments;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;
import vn.bantin.yaml.YamlNode;
import vn.bantin.yaml.YamlText;

/** Reads {@code comments:}, a word or a map with {@code state} and who takes comments. */
final class CommentsReader {
    private static final String KEY = "comments";
    private static final List<String> KEYS =
            List.of("state", "provider", "server", "client", "options", "sources");

    private CommentsReader() {}

    /** {@code provider:} as written. */
    private enum Name {
        PLACEHOLDER,
        WALINE,
        OWN
    }

    static Comments state(YamlFields site) {
        Optional<Comments> state =
                isMap(site)
                        ? site.fields(KEY).flatMap(map -> map.choice("state", Comments.class))
                        : site.choice(KEY, Comments.class);
        return state.orElse(Comments.OPEN);
    }

    /** Empty: the placeholder. */
    static Optional<CommentProvider> provider(YamlFields site) {
        return isMap(site) ? site.fields(KEY).flatMap(CommentsReader::of) : Optional.empty();
    }

    private static boolean isMap(YamlFields site) {
        return site.node(KEY).filter(node -> node.kind() == YamlNode.Kind.MAP).isPresent();
    }

    private static Optional<CommentProvider> of(YamlFields comments) {
        comments.allow(KEYS);
        Name name = comments.choice("provider", Name.class).orElse(Name.PLACEHOLDER);
        if (name == Name.WALINE) {
            comments.requireKey("server");
        }
        String server = address(comments, "server");
        String client = address(comments, "client");
        SortedMap<String, String> options = options(comments);
        List<String> sources = sources(comments);
        boolean usable = name == Name.OWN || (name == Name.WALINE && !server.isEmpty());
        return usable
                ? Optional.of(
                        new CommentProvider(
                                name == Name.OWN ? "own" : CommentProvider.WALINE,
                                server,
                                client,
                                options,
                                sources))
                : Optional.empty();
    }

    private static String address(YamlFields comments, String key) {
        Optional<YamlText> written = comments.text(key);
        if (written.isEmpty()) {
            return "";
        }
        String address = written.get().value();
        if (!isUsable(address)) {
            report(comments, key, written.get());
            return "";
        }
        return address.replaceAll("/+$", "");
    }

    private static List<String> sources(YamlFields comments) {
        List<String> usable = new ArrayList<>();
        for (YamlText source : comments.texts("sources")) {
            String origin = source.value();
            if (isUsable(origin) && origin.indexOf('/', origin.indexOf("://") + 3) < 0) {
                usable.add(origin);
            } else {
                report(comments, "sources", source);
            }
        }
        return usable;
    }

    private static SortedMap<String, String> options(YamlFields comments) {
        SortedMap<String, String> options = new TreeMap<>();
        Optional<YamlFields> written = comments.fields("options");
        if (written.isPresent()) {
            for (YamlText key : written.get().keys()) {
                Optional<YamlText> text = written.get().text(key.value());
                text.ifPresent(value -> options.put(key.value(), value.value()));
            }
        }
        return options;
    }

    /** Nothing that could end a directive of a policy, or lead elsewhere than it seems. */
    private static boolean isUsable(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare =
                    uri.getRawQuery() == null
                            && uri.getRawFragment() == null
                            && uri.getRawUserInfo() == null;
            return web && bare && uri.getHost() != null && address.matches("[!-:<-~&&[^,'\"]]+");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static void report(YamlFields comments, String key, YamlText written) {
        comments.report(
                Fault.COMMENT_PROVIDER_ADDRESS,
                written.position(),
                comments.name(key),
                written.value());
    }
}

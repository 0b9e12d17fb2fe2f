package vn.bantin.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import vn.bantin.build.LiveBuild.Front;
import vn.bantin.build.LiveBuild.Held;

/**
 * What only editors see, put into pages on their way to the browser: the script that reloads them,
 * the ribbon of what is not published, the errors of the last build. As files of the server's own
 * and plain elements: a page may forbid scripts and styles in itself (Content Security Policy).
 */
final class Dressing {
    private static final byte[] HEAD_END = "</head>".getBytes(UTF_8);
    private static final byte[] BODY = "<body".getBytes(UTF_8);
    private static final byte[] REFRESH = "http-equiv=\"refresh\"".getBytes(UTF_8);

    private final Ribbon ribbon;
    private final String script = Own.text("serve.js");
    private final String style = Own.text("serve.css");

    Dressing(Ribbon ribbon) {
        this.ribbon = ribbon;
    }

    String script() {
        return script;
    }

    /** Marks headings that lead to what is not published, too. */
    String style(State state) {
        StringBuilder all = new StringBuilder(style);
        for (Map.Entry<String, Held> held : held(state).entrySet()) {
            all.append(ribbon.mark(held.getKey(), held.getValue()));
        }
        return all.toString();
    }

    /** A page that says nothing but what is wrong; also where there is no site yet. */
    String errors(State state) {
        return "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Bản Tin</title>\n"
                + links(state)
                + "</head>\n<body>\n"
                + state.overlay()
                + "</body>\n</html>\n";
    }

    /**
     * @param path as asked for
     */
    byte[] page(byte[] page, String path, State state) {
        byte[] local = Bytes.indexOf(page, REFRESH, 0) < 0 ? page : localised(page, state);
        int head = Bytes.indexOf(local, HEAD_END, 0);
        int body = Bytes.indexOf(local, BODY, Math.max(0, head));
        int top = body < 0 ? local.length : Bytes.indexOf(local, new byte[] {'>'}, body) + 1;
        String shown =
                Optional.ofNullable(held(state).get(path)).map(ribbon::of).orElse("")
                        + state.overlay();
        byte[] links = links(state).getBytes(UTF_8);
        return head < 0
                ? Bytes.insert(local, local.length, links)
                : Bytes.insert(Bytes.insert(local, top, shown.getBytes(UTF_8)), head, links);
    }

    /** An old address leads to the new one here, not to the portal that readers have. */
    private static byte[] localised(byte[] page, State state) {
        String base = state.front().map(Front::baseUrl).map(URI::toString).orElse("");
        String text = new String(page, UTF_8);
        String here = state.basePath() + "/";
        return text.replace("0; url=" + base, "0; url=" + here)
                .replace("<a href=\"" + base, "<a href=\"" + here)
                .getBytes(UTF_8);
    }

    private static Map<String, Held> held(State state) {
        return state.front().map(Front::held).map(Map.class::cast).orElse(Map.of());
    }

    private static String links(State state) {
        return "<link rel=\"stylesheet\" href=\""
                + Addresses.STYLE
                + "?"
                + state.version()
                + "\">\n<script src=\""
                + Addresses.SCRIPT
                + "\" data-version=\""
                + state.version()
                + "\" defer></script>\n";
    }
}

package vn.bantin.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Says what in a piece of HTML must not be there. It reads the HTML as a browser does and knows
 * nothing of how it was made: lists of its own, written down a second time.
 */
final class SafeHtmlOracle {
    private static final Set<String> ELEMENTS =
            Set.of(
                    ("a abbr aside b blockquote br caption cite code col colgroup dd del details"
                                    + " div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins"
                                    + " kbd li mark ol p pre q s section small span strong sub"
                                    + " summary sup table tbody td tfoot th thead tr u ul wbr")
                            .split(" "));
    private static final Set<String> CLASSES =
            Set.of(
                    ("align-center align-left align-right box box-info box-note box-tip box-title"
                                    + " box-warning credit footnote-back footnote-ref footnotes"
                                    + " gallery photo picture pull-quote table-scroll video video-link")
                            .split(" "));
    private static final Set<String> FREE_TEXT = Set.of("alt", "title", "aria-label", "lang");
    private static final Map<String, Set<String>> FIXED =
            Map.of(
                    "rel", Set.of("noopener noreferrer"),
                    "loading", Set.of("lazy"),
                    "decoding", Set.of("async"),
                    "role", Set.of("group", "region"),
                    "tabindex", Set.of("0"),
                    "scope", Set.of("col", "row", "colgroup", "rowgroup"),
                    "dir", Set.of("ltr", "rtl", "auto"),
                    "open", Set.of(""));
    private static final Set<String> NUMBERS =
            Set.of("width", "height", "colspan", "rowspan", "span", "start");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private SafeHtmlOracle() {}

    /** What is wrong, in words; empty when nothing is. */
    static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        Document page =
                Jsoup.parse(
                        "<!DOCTYPE html><html><head><title>t</title></head><body><main>"
                                + html
                                + "</main></body></html>",
                        "https://portal.example/tin-tuc/2022/bai/");
        Element main = page.body().selectFirst("main");
        if (main == null
                || page.body().childNodeSize() != 1
                || !page.body().attributes().isEmpty()
                || page.head().childNodeSize() != 1) {
            faults.add("breaks out of its place");
        }
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == 0x202e || c == 0x7f) {
                faults.add("control character " + (int) c);
            }
        }
        if (main != null) {
            main.forEachNode(node -> node(node, faults));
        }
        return faults;
    }

    private static void node(Node node, List<String> faults) {
        if (node instanceof Comment || node instanceof DataNode) {
            faults.add("hidden content: " + node);
        } else if (node instanceof Element element && !element.normalName().equals("main")) {
            if (!ELEMENTS.contains(element.normalName())) {
                faults.add("element " + element.normalName());
            }
            element.attributes().forEach(attribute -> attribute(element, attribute, faults));
        } else if (!(node instanceof TextNode) && !(node instanceof Element)) {
            faults.add("odd node " + node);
        }
    }

    private static void attribute(Element element, Attribute attribute, List<String> faults) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        boolean good;
        if (name.equals("href") || name.equals("src")) {
            good = isGoodAddress(value, element, name.equals("src"));
        } else if (name.equals("class")) {
            good =
                    Set.of(value.split(" ", -1)).stream()
                            .allMatch(c -> CLASSES.contains(c) || isLanguage(element, c));
        } else if (name.equals("id")) {
            good =
                    value.chars()
                            .allMatch(
                                    c ->
                                            c < 0x7f
                                                    && (Character.isLetterOrDigit(c)
                                                            || c == '-'
                                                            || c == '_'));
        } else if (NUMBERS.contains(name)) {
            good = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
        } else {
            good = FREE_TEXT.contains(name) || FIXED.getOrDefault(name, Set.of()).contains(value);
        }
        if (!good) {
            faults.add("attribute " + name + "=" + value + " of " + element.normalName());
        }
    }

    private static boolean isLanguage(Element element, String name) {
        return element.normalName().equals("code")
                && name.startsWith("language-")
                && name.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "-+#".indexOf(c) >= 0);
    }

    private static boolean isGoodAddress(String value, Element element, boolean picture) {
        if (picture && !value.startsWith("/anh/")) {
            return false;
        }
        URI address;
        try {
            address = URI.create(value.replace("[", "%5B").replace("]", "%5D"));
        } catch (IllegalArgumentException broken) {
            return false;
        }
        if (value.startsWith("//") || value.contains("\\")) {
            return false;
        }
        if (address.getScheme() == null) {
            return value.startsWith("/") || value.startsWith("#");
        }
        boolean web = address.getScheme().toLowerCase(Locale.ROOT).startsWith("http");
        return SCHEMES.contains(address.getScheme())
                && (!web || element.attr("rel").contains("noopener"))
                && (!web || address.getRawUserInfo() == null);
    }
}

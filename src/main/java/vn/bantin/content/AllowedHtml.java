package vn.bantin.content;

import java.util.Map;
import java.util.Set;
import org.jsoup.safety.Safelist;

/** Which HTML an editor may write, and which our own forms are made of. Nothing else gets out. */
final class AllowedHtml {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "a",
                    "abbr",
                    "b",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "s",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "u",
                    "ul",
                    "wbr");

    private static final Set<String> EVERYWHERE = Set.of("dir", "lang", "title");

    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of(
                    "a", Set.of("href"),
                    "img", Set.of("src", "alt", "width", "height"),
                    "td", Set.of("colspan", "rowspan"),
                    "th", Set.of("colspan", "rowspan", "scope"),
                    "ol", Set.of("start"),
                    "col", Set.of("span"),
                    "colgroup", Set.of("span"),
                    "details", Set.of("open"));

    /** Elements whose content is no text: it goes with them. */
    private static final Set<String> WITH_CONTENT = Set.of("script", "style");

    private static final Set<String> NUMBERS = Set.of("colspan", "rowspan", "span", "start");
    private static final Map<String, Set<String>> WORDS =
            Map.of(
                    "dir", Set.of("ltr", "rtl", "auto"),
                    "scope", Set.of("col", "row", "colgroup", "rowgroup"),
                    "open", Set.of("", "open"));

    private AllowedHtml() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean goesWithContent(String name) {
        return WITH_CONTENT.contains(name);
    }

    /** Whether an editor may write that attribute with that value. */
    static boolean isAttribute(String element, String name, String value) {
        if (!EVERYWHERE.contains(name)
                && !ATTRIBUTES.getOrDefault(element, Set.of()).contains(name)) {
            return false;
        }
        if (NUMBERS.contains(name)) {
            return isSmallNumber(value);
        }
        if (name.equals("lang")) {
            return isLanguage(value);
        }
        Set<String> words = WORDS.get(name);
        return words == null || words.contains(value);
    }

    /**
     * What may stand in a finished body: the above and what our own forms add. The second fence,
     * behind {@link RawHtml}; links of ours are relative, hence the base address.
     */
    static Safelist finished() {
        Safelist list = Safelist.none().addTags(ELEMENTS.toArray(String[]::new));
        list.addTags("aside", "section");
        EVERYWHERE.forEach(name -> list.addAttributes(":all", name));
        ATTRIBUTES.forEach(
                (element, names) -> list.addAttributes(element, names.toArray(String[]::new)));
        list.addAttributes(":all", "class", "id", "aria-label", "role", "tabindex");
        list.addAttributes("a", "rel");
        list.addAttributes("img", "loading", "decoding");
        list.addProtocols("a", "href", "http", "https", "mailto", "tel", "#");
        list.addProtocols("img", "src", "http", "https");
        return list.preserveRelativeLinks(true);
    }

    private static boolean isSmallNumber(String value) {
        boolean digits = !value.isEmpty() && value.length() <= 2;
        for (int i = 0; digits && i < value.length(); i++) {
            digits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return digits && !value.startsWith("0");
    }

    private static boolean isLanguage(String value) {
        boolean known = !value.isEmpty() && value.length() <= 35;
        for (int i = 0; known && i < value.length(); i++) {
            char c = value.charAt(i);
            known =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '-';
        }
        return known;
    }
}

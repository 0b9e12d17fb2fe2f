package vn.bantin.portal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.bantin.feed.JsonTree;
import vn.bantin.feed.Xml;

/** All addresses that a file of the output names, resolved. */
final class Addresses {
    private static final String REFRESH = "0; url=";
    private static final Pattern ICON = Pattern.compile("\"(?:src|start_url)\":\"([^\"]+)\"");

    private final List<String> found = new ArrayList<>();
    private final String base;

    private Addresses(String base) {
        this.base = base;
    }

    /** Of one file; none for a picture or a stylesheet. */
    static List<String> in(String address, String text) {
        Addresses addresses = new Addresses(SamplePortal.BASE + address);
        if (address.endsWith(".html") || address.endsWith(".htm")) {
            addresses.html(Jsoup.parse(text, addresses.base));
        } else if (address.endsWith(".xml")) {
            addresses.xml(Xml.parse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } else if (address.endsWith(".json")) {
            addresses.json(JsonTree.parse(text));
        } else if (address.endsWith(".webmanifest")) {
            Matcher icon = ICON.matcher(text);
            while (icon.find()) {
                addresses.add(icon.group(1));
            }
        } else if (address.endsWith(".txt")) {
            text.lines()
                    .filter(line -> line.startsWith("Sitemap: "))
                    .forEach(line -> addresses.add(line.substring("Sitemap: ".length())));
        }
        return addresses.found;
    }

    private void html(Document page) {
        for (String name : List.of("href", "src", "cite", "poster", "data-fragment")) {
            page.select("[" + name + "]").forEach(element -> add(element.attr(name)));
        }
        for (Element choice : page.select("[srcset]")) {
            for (String candidate : choice.attr("srcset").split(", ")) {
                add(candidate.substring(0, candidate.indexOf(' ')));
            }
        }
        page.select("meta[property=og:url], meta[property=og:image]")
                .forEach(meta -> add(meta.attr("content")));
        for (Element refresh : page.select("meta[http-equiv=refresh]")) {
            add(refresh.attr("content").substring(REFRESH.length()));
        }
        page.select("script[type=application/ld+json]")
                .forEach(script -> json(JsonTree.parse(script.data())));
    }

    private void xml(Node node) {
        if (node.getAttributes() != null) {
            for (int i = 0; i < node.getAttributes().getLength(); i++) {
                own(node.getAttributes().item(i).getNodeValue());
            }
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                xml(child);
            } else if (child.getNodeValue() != null) {
                text(child.getNodeValue());
            }
        }
    }

    private void json(Object value) {
        if (value instanceof Map<?, ?> members) {
            members.forEach(
                    (name, member) -> {
                        // An identifier may end in a name that is no place in a page.
                        String text = String.valueOf(member);
                        json("@id".equals(name) ? text.replaceFirst("#.*", "") : member);
                    });
        } else if (value instanceof List<?> elements) {
            elements.forEach(this::json);
        } else {
            text(String.valueOf(value));
        }
    }

    /** Either an address or HTML, as feeds carry it. */
    private void text(String text) {
        if (text.strip().startsWith("<")) {
            html(Jsoup.parse(text, base));
        } else {
            own(text.strip());
        }
    }

    private void own(String text) {
        if (text.startsWith(SamplePortal.BASE)) {
            add(text);
        }
    }

    private void add(String address) {
        found.add(URI.create(base).resolve(address).toString());
    }
}

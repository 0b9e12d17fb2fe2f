package vn.bantin.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.w3c.dom.NamedNodeMap;

/**
 * Everything in an output that a browser or a feed reader might act on: elements, their attributes,
 * where addresses lead; not the words. Two sites that differ in words only have one shape. It reads
 * the files as their readers do, and knows nothing of how they were made.
 */
final class OutputShape {
    private static final Set<String> ADDRESSES =
            Set.of(
                    "href",
                    "src",
                    "action",
                    "formaction",
                    "data",
                    "poster",
                    "srcset",
                    "url",
                    "data-fragment");
    private static final Set<String> CHOICES =
            Set.of("rel", "type", "property", "name", "http-equiv");

    /** Shapes with the file where each was first seen. */
    private final SortedMap<String, String> seen = new TreeMap<>();

    private String file = "";

    static SortedMap<String, String> of(SortedMap<String, byte[]> files) {
        OutputShape shape = new OutputShape();
        files.forEach(shape::add);
        return shape.seen;
    }

    private void add(String path, byte[] bytes) {
        file = path;
        String text = new String(bytes, StandardCharsets.UTF_8);
        note("name " + (path.matches("[a-z0-9./-]+") ? "plain" : path));
        String kind = path.substring(path.lastIndexOf('.') + 1);
        note("kind " + kind);
        switch (kind) {
            case "html", "htm" -> html("page", text);
            case "xml" -> xml(bytes);
            case "json" -> json("feed", text);
            case "txt" -> text.lines().forEach(line -> note("robots " + line));
            default -> note("bytes");
        }
    }

    private void note(String shape) {
        seen.putIfAbsent(shape, file);
    }

    private void html(String where, String text) {
        org.jsoup.nodes.Document page =
                where.equals("page")
                        ? Jsoup.parse(text, "https://portal.example/")
                        : Jsoup.parseBodyFragment(text, "https://portal.example/");
        page.forEachNode(node -> node(where, node));
    }

    private void node(String where, Node node) {
        if (node instanceof Comment) {
            note(where + " comment");
        } else if (node instanceof DataNode data) {
            String parent = data.parent() == null ? "" : data.parent().nodeName();
            note(where + " data in " + parent);
            json("ld", data.getWholeData());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            note(where + " <" + name + ">");
            for (Attribute attribute : element.attributes()) {
                attribute(where + " <" + name, attribute.getKey(), attribute.getValue());
            }
            if (element.hasAttr("http-equiv")) {
                String content = element.attr("content");
                note(where + " turns to " + origin(content.substring(content.indexOf('=') + 1)));
            }
        }
    }

    private void attribute(String element, String name, String value) {
        String shape = element + " " + name;
        if (CHOICES.contains(name)) {
            shape += "=" + value;
        } else if (ADDRESSES.contains(name)) {
            shape += "=" + origin(value);
        }
        note(shape);
    }

    /** Where an address leads: scheme and host, or that it stays. */
    private static String origin(String address) {
        if (address.startsWith("#") || address.startsWith("/") && !address.matches("/[/\\\\].*")) {
            return address.substring(0, 1);
        }
        int host = address.indexOf("://");
        if (host > 0) {
            int end = address.indexOf('/', host + 3);
            return end < 0 ? address : address.substring(0, end);
        }
        return address.substring(0, address.indexOf(':') + 1);
    }

    private void xml(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            xmlNode(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (Exception broken) {
            throw new AssertionError(file + " is no XML", broken);
        }
    }

    private void xmlNode(org.w3c.dom.Node node) {
        for (org.w3c.dom.Node child = node.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case org.w3c.dom.Node.ELEMENT_NODE -> xmlElement((org.w3c.dom.Element) child);
                case org.w3c.dom.Node.TEXT_NODE, org.w3c.dom.Node.CDATA_SECTION_NODE -> {}
                default -> note("xml node " + child.getNodeType());
            }
        }
    }

    private void xmlElement(org.w3c.dom.Element element) {
        String name = element.getNodeName();
        note("xml <" + name + ">");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(
                    "xml <" + name,
                    attributes.item(i).getNodeName(),
                    attributes.item(i).getNodeValue());
        }
        boolean item = element.getParentNode().getNodeName().equals("item");
        if (name.equals("content:encoded")
                || name.equals("content")
                || name.equals("description") && item) {
            html(name, element.getTextContent());
        } else if (Set.of("link", "loc", "news:loc").contains(name)
                && !element.getTextContent().isEmpty()) {
            note("xml <" + name + " to " + origin(element.getTextContent()));
        }
        xmlNode(element);
    }

    private void json(String where, String text) {
        if (text.contains("</") && where.equals("ld")) {
            note("end tag in JSON-LD");
        }
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                String field = parser.currentName() == null ? "" : parser.currentName();
                note(where + " " + field + " " + token);
                if (token == JsonToken.VALUE_STRING && field.equals("content_html")) {
                    html(field, parser.getText());
                } else if (token == JsonToken.VALUE_STRING
                        && Map.of("url", 1, "@id", 1, "item", 1, "image", 1).containsKey(field)) {
                    note(where + " " + field + " to " + origin(parser.getText()));
                }
                token = parser.nextToken();
            }
        } catch (java.io.IOException broken) {
            throw new AssertionError(file + " has broken JSON", broken);
        }
    }
}

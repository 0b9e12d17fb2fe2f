package vn.bantin.feed;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Reads and validates XML with the JDK, strictly: any error is thrown. */
public final class Xml {
    private Xml() {}

    public static Document parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /**
     * @param schema name below {@code /schema}
     */
    public static void validate(byte[] bytes, String schema) {
        try {
            SchemaFactory.newDefaultInstance()
                    .newSchema(Xml.class.getResource("/schema/" + schema))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        } catch (Exception broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** Qualified names of all elements, sorted, each once. */
    static TreeSet<String> elements(Document document) {
        TreeSet<String> names = new TreeSet<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            names.add(all.item(i).getNodeName());
        }
        return names;
    }

    /** Contents of all elements of this qualified name, in order. */
    public static List<String> texts(Document document, String name) {
        List<String> texts = new ArrayList<>();
        NodeList all = document.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }
}

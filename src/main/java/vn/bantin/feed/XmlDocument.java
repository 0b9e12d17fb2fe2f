package vn.bantin.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A document being written: indented by two spaces, every text made legal, escaped by the JDK's
 * writer. Names are written as given, prefix included; namespaces are attributes of the root.
 */
final class XmlDocument {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    /**
     * @param root name of the root element
     * @param attributes of the root: names and values in turn
     */
    XmlDocument(String root, String... attributes) {
        // By hand: the JDK's writer cannot declare an encoding over characters. And over
        // characters,
        // since over bytes it writes surrogate pairs as two references.
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            // The JDK's own by name: Maven carries another one, with other habits.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException unavailable) {
            throw new IllegalStateException(unavailable);
        }
        open(root, attributes);
    }

    /** Starts an element that holds elements; attributes are names and values in turn. */
    void open(String name, String... attributes) {
        write(
                () -> {
                    indent();
                    xml.writeStartElement(name);
                    attributes(attributes);
                });
        depth++;
    }

    /** Ends what {@link #open} started last. */
    void close() {
        depth--;
        write(
                () -> {
                    indent();
                    xml.writeEndElement();
                });
    }

    /** An element that holds text only. */
    void text(String name, String content, String... attributes) {
        write(
                () -> {
                    indent();
                    xml.writeStartElement(name);
                    attributes(attributes);
                    xml.writeCharacters(LegalText.of(content));
                    xml.writeEndElement();
                });
    }

    /** As {@link #text}, but nothing at all when the text is empty. */
    void textIfAny(String name, String content, String... attributes) {
        if (!content.isEmpty()) {
            text(name, content, attributes);
        }
    }

    /** As {@link #textIfAny}, the text in CDATA sections: shorter for HTML. */
    void cdataIfAny(String name, String content) {
        if (content.isEmpty()) {
            return;
        }
        write(
                () -> {
                    indent();
                    xml.writeStartElement(name);
                    // The end mark cannot stand inside a section, so it is cut between two.
                    xml.writeCData(LegalText.of(content).replace("]]>", "]]]]><![CDATA[>"));
                    xml.writeEndElement();
                });
    }

    /** An element without content. */
    void empty(String name, String... attributes) {
        write(
                () -> {
                    indent();
                    xml.writeEmptyElement(name);
                    attributes(attributes);
                });
    }

    /** Ends the root; nothing can be written afterwards. */
    byte[] bytes() {
        close();
        write(xml::writeEndDocument);
        text.write('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        List<String> parts = List.of(namesAndValues);
        for (int i = 0; i < parts.size(); i += 2) {
            xml.writeAttribute(parts.get(i), LegalText.of(parts.get(i + 1)));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}

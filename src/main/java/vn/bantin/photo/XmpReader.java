package vn.bantin.photo;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads three properties of an XMP packet (ISO 16684-1) as a stream: no tree, no document type, no
 * entity, a bounded number of parts. What was read before a packet breaks off counts.
 */
final class XmpReader {
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";

    /** Parts of a packet (elements, texts) that are looked at (row IM09). */
    private static final int MOST_EVENTS = 5_000;

    /** Of one photo. */
    private static final int MOST_CREATORS = 10;

    private final XMLStreamReader reader;
    private final List<String> creators = new ArrayList<>();
    private final List<String> rights = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private XmpReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Credit read(byte[] packet) {
        if (packet.length == 0) {
            return Credit.NONE;
        }
        // The JDK's own, whatever else a build has on its class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader =
                    factory.createXMLStreamReader(new ByteArrayInputStream(packet));
            return new XmpReader(reader).credit();
        } catch (XMLStreamException | RuntimeException notXml) {
            return Credit.NONE;
        }
    }

    private Credit credit() {
        try {
            for (int i = 0; i < MOST_EVENTS && reader.hasNext(); i++) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    break;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    i += element();
                }
            }
        } catch (XMLStreamException brokenOff) {
            // Padding that is no white space, or a packet cut short: what stood before it counts.
        }
        return new Credit(
                ForeignText.names(creators),
                lines.isEmpty() ? "" : ForeignText.clean(lines.get(0)),
                rights.isEmpty() ? "" : ForeignText.clean(rights.get(0)));
    }

    /** Gives how many further parts it has read. */
    private int element() throws XMLStreamException {
        String space = String.valueOf(reader.getNamespaceURI());
        String name = reader.getLocalName();
        if (space.equals(RDF) && name.equals("Description")) {
            add(lines, reader.getAttributeValue(PHOTOSHOP, "Credit"));
            return 0;
        }
        if (space.equals(DC) && name.equals("creator")) {
            return values(creators);
        }
        if (space.equals(DC) && name.equals("rights")) {
            return values(rights);
        }
        return space.equals(PHOTOSHOP) && name.equals("Credit") ? values(lines) : 0;
    }

    /** To the end of a property: the elements of its list, or its own text. */
    private int values(List<String> to) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int events = 0;
        while (depth > 0 && events < MOST_EVENTS) {
            events++;
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    add(to, text.toString());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() <= ForeignText.LONGEST_VALUE) {
                        text.append(reader.getText());
                    }
                }
                default -> {
                    // A comment, an instruction: says nothing.
                }
            }
        }
        return events;
    }

    private static void add(List<String> to, @Nullable String value) {
        if (value != null && !value.isBlank() && to.size() < MOST_CREATORS) {
            to.add(value);
        }
    }
}

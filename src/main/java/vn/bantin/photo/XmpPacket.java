package vn.bantin.photo;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A credit as an XMP packet (ISO 16684-1): these three properties and nothing else, no time and no
 * number of its own, so that the same credit gives the same bytes. Without padding: nobody is meant
 * to write into it.
 */
final class XmpPacket {
    private static final String START =
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                    + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\""
                    + XmpReader.RDF
                    + "\"><rdf:Description rdf:about=\"\" xmlns:dc=\""
                    + XmpReader.DC
                    + "\" xmlns:photoshop=\""
                    + XmpReader.PHOTOSHOP
                    + "\">";

    private static final String END =
            "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";

    private static final Property CREATOR =
            new Property("<dc:creator><rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq></dc:creator>");
    private static final Property RIGHTS =
            new Property(
                    "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">",
                    "</rdf:li></rdf:Alt></dc:rights>");
    private static final Property LINE = new Property("<photoshop:Credit>", "</photoshop:Credit>");

    private XmpPacket() {}

    /** What stands before and behind its text. */
    private record Property(String before, String after) {}

    static byte[] of(Credit credit) {
        StringBuilder xml = new StringBuilder(START);
        add(xml, CREATOR, credit.creator());
        add(xml, RIGHTS, credit.copyright());
        add(xml, LINE, credit.line());
        return xml.append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is what {@link #of} makes of some credit. */
    static boolean isOne(String packet) {
        if (!packet.startsWith(START) || !packet.endsWith(END)) {
            return false;
        }
        int at = START.length();
        for (Property property : List.of(CREATOR, RIGHTS, LINE)) {
            if (packet.startsWith(property.before(), at)) {
                int text = packet.indexOf('<', at + property.before().length());
                if (!packet.startsWith(property.after(), text)) {
                    return false;
                }
                at = text + property.after().length();
            }
        }
        return at == packet.length() - END.length();
    }

    private static void add(StringBuilder xml, Property property, String text) {
        if (!text.isEmpty()) {
            xml.append(property.before());
            text.codePoints().forEach(c -> escape(c, xml));
            xml.append(property.after());
        }
    }

    /** What XML cannot hold (XML 1.0, § 2.2) is left out. */
    private static void escape(int c, StringBuilder xml) {
        switch (c) {
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '&' -> xml.append("&amp;");
            default -> {
                boolean legal = c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c);
                if (legal || c == '\t' || c == '\n') {
                    xml.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}

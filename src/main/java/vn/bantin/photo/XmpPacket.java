package vn.bantin.photo;

import java.nio.charset.StandardCharsets;

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

    private XmpPacket() {}

    static byte[] of(Credit credit) {
        StringBuilder xml = new StringBuilder(START);
        add(
                xml,
                "<dc:creator><rdf:Seq><rdf:li>",
                credit.creator(),
                "</rdf:li></rdf:Seq></dc:creator>");
        add(
                xml,
                "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">",
                credit.copyright(),
                "</rdf:li></rdf:Alt></dc:rights>");
        add(xml, "<photoshop:Credit>", credit.line(), "</photoshop:Credit>");
        return xml.append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder xml, String before, String text, String after) {
        if (!text.isEmpty()) {
            xml.append(before);
            text.codePoints().forEach(c -> escape(c, xml));
            xml.append(after);
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

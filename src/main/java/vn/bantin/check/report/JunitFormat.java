package vn.bantin.check.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Diagnostic;

/**
 * The XML of JUnit's Ant task, as CI servers read it: a file is a suite, a finding a test. An error
 * is a failed one; a warning passes and tells in its output, since no CI server knows warnings.
 */
final class JunitFormat {
    private JunitFormat() {}

    static byte[] bytes(Findings findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            suites(findings, xml);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void suites(Findings findings, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "bantin:check");
        // A run without findings is one test that passed: CI servers take no test for a failure.
        int clean = findings.diagnostics().isEmpty() ? 1 : 0;
        counts(findings.diagnostics().size() + clean, findings.count(true), xml);
        if (clean > 0) {
            suite("content", List.of(), findings, xml);
        }
        for (Map.Entry<String, List<Diagnostic>> file : findings.byFile().entrySet()) {
            suite(file.getKey(), file.getValue(), findings, xml);
        }
        xml.writeEndElement();
    }

    private static void suite(
            String file, List<Diagnostic> found, Findings findings, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(file));
        int failures = (int) found.stream().filter(Diagnostic::isError).count();
        counts(Math.max(1, found.size()), failures, xml);
        if (found.isEmpty()) {
            xml.writeEmptyElement("testcase");
            xml.writeAttribute("name", "bantin:check");
            xml.writeAttribute("classname", clean(file));
        }
        for (Diagnostic one : found) {
            test(one, findings, xml);
        }
        xml.writeEndElement();
    }

    private static void counts(int tests, int failures, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
    }

    private static void test(Diagnostic found, Findings findings, XMLStreamWriter xml)
            throws XMLStreamException {
        String hint = findings.hint(found);
        String text =
                found.position()
                        + ": "
                        + findings.text(found)
                        + (hint.isEmpty() ? "" : "\n" + findings.label("hint") + ": " + hint);
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", clean(Rule.name(found) + " " + place(found)).strip());
        xml.writeAttribute("classname", clean(found.position().file()));
        xml.writeAttribute("time", "0");
        if (found.isError()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", Rule.name(found));
            xml.writeAttribute("message", clean(findings.text(found)));
        } else {
            xml.writeStartElement("system-out");
        }
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String place(Diagnostic found) {
        int line = found.position().line();
        return line == 0 ? "" : line + ":" + found.position().column();
    }

    /** Characters that XML 1.0 (2.2) has no place for become U+FFFD. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(JunitFormat::allowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int allowed(int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r';
        boolean plain = c >= ' ' && c < 0xD800;
        boolean beyond = (c >= 0xE000 && c <= 0xFFFD) || c > 0xFFFF;
        return blank || plain || beyond ? c : 0xFFFD;
    }
}

package vn.bantin.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.content.Body.Heading;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Nearest;
import vn.bantin.text.Slug;

/** The places in a body that can be linked to, and the links that want to go to one. */
final class Anchors {
    /** The name of a heading whose text has no letter or digit. */
    private static final String NAMELESS = "muc";

    private static final int MOST_HINTS = 20;

    private final Findings findings;
    private final SortedSet<String> ids = new TreeSet<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<AnchorLink> elsewhere = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    Anchors(Findings findings) {
        this.findings = findings;
    }

    /** A new id for a heading: the slug of its text, the second of a name with {@code -2}. */
    String heading(String text) {
        String slug = Slug.of(text);
        String base = slug.isEmpty() ? NAMELESS : slug;
        String id = base;
        int number = used.getOrDefault(base, 1);
        while (!ids.add(id)) {
            number++;
            id = base + "-" + number;
        }
        used.put(base, number);
        return id;
    }

    /** Notes a heading that a table of contents may show. */
    void list(String text, String id) {
        String title = PlainText.printable(text);
        if (!title.isEmpty()) {
            headings.add(new Heading(title, id));
        }
    }

    /** An id of ours with an underscore, which no slug has. */
    void add(String id) {
        ids.add(id);
    }

    /**
     * @param id decoded, without {@code #}
     */
    void want(String id, int offset) {
        wanted.add(new Wanted(id, offset));
    }

    void wantElsewhere(String href, String id, int offset) {
        elsewhere.add(new AnchorLink(href, id, findings.position(offset)));
    }

    /** To be called when the whole body is written. */
    void check() {
        int missing = 0;
        for (Wanted link : wanted) {
            if (!ids.contains(link.id)) {
                // Looking for a near one takes a while; nobody mends a thousand at once.
                String nearest = ++missing > MOST_HINTS ? "" : Nearest.to(link.id, ids);
                String hint = nearest.isEmpty() ? "" : "#" + nearest;
                findings.add(Fault.BROKEN_ANCHOR, link.offset, link.id, hint);
            }
        }
    }

    SortedSet<String> ids() {
        return ids;
    }

    List<Heading> headings() {
        return headings;
    }

    List<AnchorLink> elsewhere() {
        return elsewhere;
    }

    private record Wanted(String id, int offset) {}
}

package vn.bantin.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bantin.content.Outline;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;
import vn.bantin.text.Nearest;
import vn.bantin.text.Slug;

/** Finds what is wrong on a page among the sources that the page was made of. For one thread. */
final class FlawPlaces {
    /** Looking for a near address takes a while; nobody mends a hundred at once. */
    private static final int MOST_HINTS = 50;

    /**
     * What is not in so many bodies on pages of one template is the template's: looking into ten
     * thousand more for it would take as long as making them.
     */
    private static final int MOST_MISSES = 20;

    private final PageOrigin origin;
    private final Map<List<Object>, Integer> misses = new HashMap<>();
    private final List<String> known;
    private int hints;

    FlawPlaces(PageOrigin origin, List<String> known) {
        this.origin = origin;
        this.known = known;
    }

    /** Empty for what is told of the source already. */
    Optional<Position> of(Flaw flaw, OutputPath page) {
        Position template = origin.template(page);
        List<Object> wanted = List.of(flaw.fault(), flaw.what(), template);
        boolean ofTemplate = misses.getOrDefault(wanted, 0) >= MOST_MISSES;
        Optional<Outline> body = ofTemplate ? Optional.empty() : origin.body(page);
        if (flaw.fault() == Fault.HEADING_SKIPPED
                && body.filter(outline -> has(outline, flaw.what())).isPresent()) {
            return Optional.empty();
        }
        Optional<Position> inBody = body.flatMap(outline -> in(outline, flaw));
        if (inBody.isPresent()) {
            return inBody;
        }
        misses.merge(wanted, 1, Integer::sum);
        boolean link = flaw.fault() == Fault.LINK_DEAD || flaw.fault() == Fault.ANCHOR_DEAD;
        return Optional.of(link ? origin.configured(flaw.what()).orElse(template) : template);
    }

    private static Optional<Position> in(Outline outline, Flaw flaw) {
        return switch (flaw.fault()) {
            case ID_TWICE -> heading(outline, flaw.what());
            case LINK_DEAD, ANCHOR_DEAD -> link(outline, flaw.what());
            default -> Optional.empty();
        };
    }

    /**
     * Equal for what is one flaw: a part that all templates share is mended once, and a template
     * that lacks something lacks it on every page.
     */
    static List<Object> identity(Flaw flaw, Position at) {
        if (flaw.fault() == Fault.HEADING_TOP) {
            return List.of(flaw.fault(), at);
        }
        boolean shared = at.file().startsWith("templates/");
        return List.of(flaw.fault(), shared ? "templates/" : at, flaw.what());
    }

    /** What the message says of it. */
    String[] arguments(Flaw flaw, OutputPath page) {
        String address = page.address();
        return switch (flaw.fault()) {
            case LINK_DEAD -> new String[] {flaw.what(), nearest(flaw.what()), address};
            case ANCHOR_DEAD -> new String[] {flaw.what(), flaw.detail(), address};
            case HEADING_SKIPPED -> levels(flaw);
            default -> new String[] {flaw.what(), flaw.detail()};
        };
    }

    private static String[] levels(Flaw flaw) {
        int comma = flaw.detail().indexOf(',');
        String level = flaw.detail().substring(0, comma);
        String above = flaw.detail().substring(comma + 1);
        String right = String.valueOf(Integer.parseInt(above) + 1);
        return new String[] {flaw.what(), level, above, right};
    }

    private String nearest(String href) {
        return ++hints > MOST_HINTS ? "" : Nearest.to(Addresses.decoded(href), known);
    }

    private static boolean has(Outline outline, String heading) {
        return outline.headings().stream().anyMatch(found -> found.text().equals(heading));
    }

    private static Optional<Position> heading(Outline outline, String id) {
        return outline.headings().stream()
                .filter(heading -> Slug.of(heading.text()).equals(id))
                .map(Outline.Heading::at)
                .findFirst();
    }

    /** Pages hold addresses percent-encoded; authors write them as they speak. */
    private static Optional<Position> link(Outline outline, String href) {
        String meant = Addresses.decoded(href);
        return outline.links().stream()
                .filter(link -> Addresses.decoded(link.href()).equals(meant))
                .map(Outline.Link::at)
                .findFirst();
    }
}

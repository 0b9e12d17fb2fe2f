package vn.bantin.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.bantin.check.PageFacts.Wanted;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.OutputPath;

/** Looks at one page as readers get it, parsed once. For one page. */
final class PageScan {
    private final Addresses addresses;
    private final OutputPath path;
    private final String address;
    private final Set<OutputPath> parts = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private int tops;

    PageScan(Addresses addresses, OutputPath path) {
        this.addresses = addresses;
        this.path = path;
        this.address = path.address();
    }

    /**
     * @param html UTF-8
     */
    PageFacts of(byte[] html) {
        String text = new String(html, StandardCharsets.UTF_8);
        Document page = Jsoup.parse(text);
        for (Element element : page.getAllElements()) {
            look(element);
        }
        boolean whole = text.regionMatches(true, 0, "<!doctype", 0, 9);
        boolean leadsOn = page.selectFirst("meta[http-equiv=refresh]") != null;
        if (whole && !leadsOn && tops != 1) {
            add(Rule.headingOrder, Fault.HEADING_TOP, address, String.valueOf(tops));
        }
        // Links within the page are settled here; few lead to a place on another.
        List<Wanted> open =
                wanted.stream()
                        .filter(link -> !link.page().equals(path) || !ids.contains(link.id()))
                        .toList();
        return new PageFacts(Packing.size(html), List.copyOf(parts), ids, open, List.copyOf(flaws));
    }

    private void look(Element element) {
        String id = element.id();
        if (!id.isEmpty() && !ids.add(id)) {
            add(Rule.duplicateId, Fault.ID_TWICE, id, address);
        }
        switch (element.normalName()) {
            case "a", "area" -> link(element.attr("href"));
            case "link" -> head(element);
            case "script" -> resource(element.attr("src"), Fault.LINK_DEAD).ifPresent(parts::add);
            case "img" -> picture(element);
            case "source" -> candidates(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            default -> {
                // No other element refers to a file of the portal.
            }
        }
    }

    private void heading(Element element) {
        int level = element.normalName().charAt(1) - '0';
        tops += level == 1 ? 1 : 0;
        int above = levels.isEmpty() ? level : levels.get(levels.size() - 1);
        if (level > above + 1) {
            add(Rule.headingOrder, Fault.HEADING_SKIPPED, element.text(), level + "," + above);
        }
        levels.add(level);
    }

    private void link(String href) {
        Optional<String> inside = addresses.inside(href, address);
        if (inside.isEmpty()) {
            return;
        }
        Optional<OutputPath> file = addresses.file(inside.get());
        if (file.isEmpty()) {
            add(Rule.brokenLink, Fault.LINK_DEAD, href.strip(), "");
            return;
        }
        Addresses.fragment(inside.get())
                // These lead somewhere on any page (HTML standard, 7.4.6.4; text fragments).
                .filter(id -> !id.equals("top") && !id.startsWith(":~:"))
                .ifPresent(id -> wanted.add(new Wanted(file.get(), id, href.strip())));
    }

    private void head(Element element) {
        String rel = element.attr("rel");
        if (rel.equals("preconnect") || rel.equals("dns-prefetch")) {
            return;
        }
        Optional<OutputPath> file = resource(element.attr("href"), Fault.LINK_DEAD);
        if (rel.equals("stylesheet")) {
            file.ifPresent(parts::add);
        }
    }

    private void picture(Element element) {
        if (!element.hasAttr("alt")) {
            add(Rule.missingAlt, Fault.ALT_ABSENT, element.attr("src"), address);
        }
        Optional<OutputPath> main = resource(element.attr("src"), Fault.PICTURE_DEAD);
        Optional<OutputPath> chosen = candidates(element);
        Element parent = element.parent();
        boolean otherForm =
                parent != null
                        && parent.normalName().equals("picture")
                        && parent.selectFirst("source[srcset]") != null;
        if (!otherForm) {
            chosen.or(() -> main).ifPresent(parts::add);
        }
    }

    /** Of the first form that is offered, the file that a telephone would take is a part. */
    private Optional<OutputPath> candidates(Element element) {
        if (!element.hasAttr("srcset")) {
            return Optional.empty();
        }
        List<Candidate> all = Candidate.all(element.attr("srcset"));
        all.forEach(candidate -> resource(candidate.address(), Fault.PICTURE_DEAD));
        Optional<OutputPath> chosen =
                Candidate.chosen(all)
                        .flatMap(found -> addresses.inside(found.address(), address))
                        .flatMap(addresses::file);
        if (element.normalName().equals("source") && element.previousElementSibling() == null) {
            chosen.ifPresent(parts::add);
        }
        return chosen;
    }

    /** A file that the page needs; one of another site is none of ours. */
    private Optional<OutputPath> resource(String href, Fault absent) {
        Optional<String> inside = addresses.inside(href, address);
        Optional<OutputPath> file = inside.flatMap(addresses::file);
        if (inside.isPresent() && file.isEmpty()) {
            boolean picture = absent == Fault.PICTURE_DEAD;
            Rule rule = picture ? Rule.brokenPicture : Rule.brokenLink;
            add(rule, absent, href.strip(), picture ? address : "");
        }
        return file;
    }

    private void add(Rule rule, Fault fault, String what, String detail) {
        flaws.add(new Flaw(rule, fault, what, detail));
    }
}

package vn.bantin.content;

import java.util.List;
import java.util.Set;
import vn.bantin.content.Target.Missing;
import vn.bantin.content.Target.Page;
import vn.bantin.diagnostic.Fault;
import vn.bantin.text.Suspicious;

/** Finds out where a link goes, and whether it may. */
final class Links {
    private static final Set<String> PLAIN_SCHEMES = Set.of("mailto", "tel");
    private static final List<String> HOST_ENDINGS = List.of(".vn", ".com", ".net", ".org");

    private final BodyContext context;
    private final Findings findings;
    private final Anchors anchors;
    private final ExternalAddress external;
    private final boolean lite;
    private boolean inLink;

    Links(BodyContext context, Findings findings, Anchors anchors, boolean lite) {
        this.context = context;
        this.findings = findings;
        this.anchors = anchors;
        this.lite = lite;
        this.external = new ExternalAddress(findings);
    }

    /** Whether the writing is inside a link: links do not stand in links. */
    boolean inLink() {
        return inLink;
    }

    /**
     * Starts a link; when it may not be, tells why and writes nothing.
     *
     * @param title for the tooltip; may be empty
     * @return whether {@link #close} has something to close
     */
    boolean open(HtmlOut out, Written written, String title, int offset) {
        if (inLink) {
            return false;
        }
        String href = resolve(written, offset);
        if (href.isEmpty()) {
            return false;
        }
        out.html("<a").attribute("href", href);
        if (!title.isEmpty()) {
            out.attribute("title", title);
        }
        if (isExternal(href)) {
            out.html(" rel=\"noopener noreferrer\"");
        }
        out.html(">");
        inLink = true;
        return true;
    }

    void close(HtmlOut out, boolean open) {
        if (open) {
            out.html("</a>");
            inLink = false;
        }
    }

    /** Text that is not what it looks like must not be clicked (MD19). */
    void checkText(String source, int offset) {
        for (int i = 0; i < source.length(); i++) {
            if (Unprintable.isDirection(source.charAt(i))) {
                findings.add(Fault.DIRECTION_CHARACTERS_IN_LINK, offset + i);
                return;
            }
        }
    }

    /** The address ready for an attribute; {@code ""} when there must be no link. */
    String resolve(Written written, int offset) {
        String address = written.asBrowsersRead();
        if (address.isEmpty()) {
            findings.add(Fault.LINK_EMPTY, offset);
            return "";
        }
        if (!Suspicious.find(address).isEmpty()) {
            findings.add(Fault.LINK_HIDDEN_CHARACTERS, offset);
            return "";
        }
        if (address.startsWith("#")) {
            return samePage(written, address, offset);
        }
        String scheme = Schemes.of(address);
        if (!scheme.isEmpty()) {
            return withScheme(scheme, address, offset);
        }
        String slashed = address.replace('\\', '/');
        if (slashed.startsWith("//")) {
            findings.add(Fault.LINK_WITHOUT_SCHEME, offset, address);
            return external.of("https", slashed, address, offset);
        }
        return slashed.startsWith("/")
                ? onSite(slashed, address, offset)
                : relative(written, address, offset);
    }

    /** The address as it must stand in this rendering: a feed's reader knows no portal. */
    String placed(String href) {
        if (!context.absolute()) {
            return href;
        }
        return href.startsWith("#")
                ? context.pageUrl() + href
                : href.startsWith("/") ? origin() + href : href;
    }

    /** Scheme and host of the portal, without a slash at the end. */
    private String origin() {
        String page = context.pageUrl();
        int host = page.indexOf("://") + 3;
        int path = page.indexOf('/', host);
        return path < 0 ? page : page.substring(0, path);
    }

    /** Whether it leads to another host; as {@link #resolve} gave it. */
    boolean isExternal(String href) {
        boolean web = href.startsWith("http:") || href.startsWith("https:");
        return web && !(context.absolute() && href.startsWith(origin() + "/"));
    }

    private String samePage(Written written, String address, int offset) {
        String id = Destination.fragment(written.source());
        if (!id.isEmpty()) {
            anchors.want(id, offset);
        }
        return placed(UrlEncoding.encode(address));
    }

    private String withScheme(String scheme, String address, int offset) {
        if (scheme.equals("http") || scheme.equals("https")) {
            int colon = address.indexOf(':');
            return colon < 0
                    ? dropped(scheme, offset)
                    : external.of(scheme, address.substring(colon + 1), address, offset);
        }
        if (PLAIN_SCHEMES.contains(scheme) && address.startsWith(scheme + ":")) {
            if (address.length() == scheme.length() + 1) {
                findings.add(Fault.LINK_EMPTY, offset);
                return "";
            }
            return UrlEncoding.encode(address);
        }
        if (scheme.length() == 1 || scheme.equals("file")) {
            findings.add(Fault.LINK_OUTSIDE, offset, address);
            return "";
        }
        return dropped(scheme, offset);
    }

    private String dropped(String scheme, int offset) {
        findings.add(Fault.LINK_SCHEME_REMOVED, offset, scheme + ":");
        return "";
    }

    private String onSite(String slashed, String address, int offset) {
        if (!UrlEncoding.isClean(pathOf(slashed)) || address.indexOf('\\') >= 0) {
            findings.add(Fault.LINK_OUTSIDE, offset, address);
            return "";
        }
        return placed(UrlEncoding.encode(slashed));
    }

    private static String pathOf(String address) {
        int end = 0;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(0, end);
    }

    private String relative(Written written, String address, int offset) {
        Target target = context.targets().get(Destination.normalise(written.source()));
        if (target == null) {
            findings.add(Fault.LINK_UNCLEAR, offset, address);
            return "";
        }
        return target.fold(
                page -> page(page, Destination.fragment(written.source()), offset),
                picture -> placed(picture.src()),
                missing -> {
                    missing(missing, address, offset);
                    return "";
                });
    }

    private String page(Page page, String id, int offset) {
        String href = lite && !page.lite().isEmpty() ? page.lite() : page.href();
        if (!page.takenDown().isEmpty()) {
            findings.add(Fault.LINK_WITHDRAWN, offset, page.takenDown(), page.href());
        }
        if (id.isEmpty() || !page.takenDown().isEmpty()) {
            return placed(href);
        }
        anchors.wantElsewhere(page.href(), id, offset);
        return placed(href + "#" + UrlEncoding.encode(id));
    }

    /** Tells why a target is missing. */
    void missing(Missing missing, String address, int offset) {
        String path = pathOf(address);
        switch (missing.why()) {
            case NO_FILE -> {
                Fault fault = looksLikeHost(path) ? Fault.LINK_UNCLEAR : Fault.BROKEN_LINK;
                findings.add(fault, offset, path, missing.nearest());
            }
            case NOT_PUBLISHED -> findings.add(Fault.LINK_NOT_PUBLISHED, offset, path);
            case OUTSIDE -> findings.add(Fault.LINK_OUTSIDE, offset, path);
            case UNUSABLE -> {
                // The picture has a message of its own.
            }
        }
    }

    /** Whether somebody seems to have forgotten {@code https://}. */
    private static boolean looksLikeHost(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        return first.startsWith("www.") || HOST_ENDINGS.stream().anyMatch(first::endsWith);
    }
}

package vn.bantin.build;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.plan.Job;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.RenderPlan;
import vn.bantin.site.Permalink;
import vn.bantin.site.Site;
import vn.bantin.text.Nearest;

/** Finds what is, or would be, at an address, as it may be copied from a browser. */
final class AddressSearch {
    private static final Position ASKED = Position.of("bantin.url");

    private final Site site;
    private final RenderPlan plan;
    private final Permalink permalink;

    AddressSearch(Site site, RenderPlan plan) {
        this.site = site;
        this.plan = plan;
        this.permalink = Permalink.of(site.config());
    }

    Outcome<Optional<Subject>> find(String written) {
        Optional<String> path = path(written.strip());
        if (path.isEmpty()) {
            return fault(Fault.ADDRESS_ELSEWHERE, written, site.config().baseUrl().toString());
        }
        for (String file : files(path.get())) {
            OutputPath output = new OutputPath(file);
            Optional<SourcePath> document = document(output);
            boolean planned = plan.jobs().containsKey(output);
            if (planned || document.isPresent()) {
                return Outcome.of(
                        Optional.of(
                                new Subject(
                                        document,
                                        planned ? Optional.of(output) : Optional.empty())));
            }
        }
        return fault(Fault.ADDRESS_UNKNOWN, written, nearest(path.get()));
    }

    /** Below the portal's own address; empty where it is another portal's. */
    private Optional<String> path(String written) {
        String plain = written.replaceFirst("[?#].*$", "");
        URI base = site.config().baseUrl();
        String own = base.getRawAuthority() + base.getRawPath();
        int scheme = plain.indexOf("://");
        if (scheme >= 0) {
            String rest = plain.substring(scheme + 3);
            boolean ours =
                    (rest + "/").toLowerCase(Locale.ROOT).startsWith(own.toLowerCase(Locale.ROOT));
            return ours
                    ? Optional.of(rest.substring(Math.min(rest.length(), own.length())))
                    : Optional.empty();
        }
        String basePath = site.config().basePath() + "/";
        return Optional.of(plain.startsWith(basePath) ? plain.substring(basePath.length()) : plain);
    }

    /** The files that a static host might send for a path. */
    private static List<String> files(String path) {
        String folder = path.replaceFirst("^/+", "").replaceFirst("/+$", "");
        if (folder.isEmpty()) {
            return List.of("index.html");
        }
        return SourcePath.resolve("", folder)
                .map(SourcePath::value)
                .map(
                        plain ->
                                path.endsWith("/")
                                        ? List.of(plain + "/index.html")
                                        : List.of(plain, plain + "/index.html"))
                .orElse(List.of());
    }

    /** The published document at an address, else the one that would be there or was once. */
    private Optional<SourcePath> document(OutputPath file) {
        Optional<SourcePath> published =
                site.addresses().entrySet().stream()
                        .filter(address -> address.getValue().output().equals(file))
                        .map(address -> address.getKey())
                        .findFirst();
        return published.isPresent() || isTaken(file)
                ? published
                : site.heads().documents().values().stream()
                        .filter(head -> !site.addresses().containsKey(head.path()))
                        .filter(head -> wouldBeAt(head, file))
                        .map(Head::path)
                        .findFirst();
    }

    /** Where something was taken down, that is what is asked about. */
    private boolean isTaken(OutputPath file) {
        Job job = plan.jobs().get(file);
        return job != null && !(job instanceof PageJob page && page.isTombstone());
    }

    private boolean wouldBeAt(Head head, OutputPath file) {
        return permalink.of(head).map(UrlPath::output).filter(file::equals).isPresent()
                || head.frontMatter().aliases().stream()
                        .anyMatch(alias -> new UrlPath(alias).output().equals(file));
    }

    private String nearest(String path) {
        List<String> known = plan.jobs().keySet().stream().map(OutputPath::address).toList();
        String asked = path.startsWith("/") ? path : "/" + path;
        return Nearest.to(asked, known);
    }

    private static Outcome<Optional<Subject>> fault(Fault fault, String... arguments) {
        return new Outcome<>(Optional.empty(), List.of(Diagnostic.of(fault, ASKED, arguments)));
    }
}

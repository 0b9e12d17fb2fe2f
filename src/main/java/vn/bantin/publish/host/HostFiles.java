package vn.bantin.publish.host;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import vn.bantin.config.SiteConfig;
import vn.bantin.output.Manifest;
import vn.bantin.publish.remote.ReleaseFile;

/**
 * The files by which a host is told where old addresses lead, what is gone, and which headers go
 * with what. Made of nothing but the configuration and a closed manifest.
 */
public final class HostFiles {
    private HostFiles() {}

    /** What such a host gets; of {@link HostKind#NONE} nothing. */
    public static HostRules of(HostKind kind, SiteConfig config, Manifest manifest) {
        OldAddresses old = OldAddresses.of(config, manifest);
        return switch (kind) {
            case NONE -> rules(List.of());
            case NGINX -> rules(new NginxFiles(config, old, manifest).files());
            case APACHE -> rules(new ApacheFiles(config, old).files());
            case GITHUB -> rules(GithubFiles.of(config));
            case CLOUDFLARE -> {
                RedirectsFile redirects = RedirectsFile.cloudflare(old);
                yield rules(List.of(HeadersFile.of(config), redirects.text()));
            }
            case NETLIFY -> {
                RedirectsFile redirects = RedirectsFile.netlify(old);
                yield rules(List.of(HeadersFile.of(config), redirects.text()));
            }
            case GITLAB -> {
                RedirectsFile redirects = RedirectsFile.gitlab(old);
                yield new HostRules(
                        List.of(redirects.text().file()), new TreeSet<>(redirects.ruled()));
            }
        };
    }

    private static HostRules rules(List<HostText> texts) {
        List<ReleaseFile> files =
                texts.stream()
                        .map(HostText::file)
                        .sorted(Comparator.comparing(ReleaseFile::path))
                        .toList();
        return new HostRules(files, new TreeSet<>());
    }
}

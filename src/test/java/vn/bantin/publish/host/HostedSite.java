package vn.bantin.publish.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.output.Manifest;
import vn.bantin.path.OutputPath;
import vn.bantin.portal.SamplePortal;
import vn.bantin.publish.remote.Compressor;
import vn.bantin.publish.remote.Content;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Wave;

/**
 * A built portal with all that a host gets besides, in a folder as {@code bantin:publish} leaves
 * it: releases, and a link {@code current} to one of them.
 *
 * @param kind of host
 * @param work a folder of this test's own, which everybody may read
 * @param root what the host is to serve; with a base path, the folder above it
 * @param config of the portal
 * @param more lines for the host's own configuration
 */
public record HostedSite(
        HostKind kind, Path work, Path root, SiteConfig config, List<String> more) {
    public HostedSite {
        more = List.copyOf(more);
    }

    /** Lays out a portal with all packed files. */
    static HostedSite of(HostKind kind, Path work, SamplePortal portal) {
        return of(kind, work, portal, Compressors.ALL);
    }

    /**
     * Lays out a portal.
     *
     * @param compressors of packed files, where the host takes them
     */
    public static HostedSite of(
            HostKind kind, Path work, SamplePortal portal, List<Compressor> compressors) {
        try {
            Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
            SiteConfig config = config(portal.content());
            Path release = work.resolve("releases/1");
            for (ReleaseFile file : release(kind, config, portal, compressors)) {
                Path at = release.resolve(file.path().value());
                Files.createDirectories(at.getParent());
                Files.write(at, file.content().read());
            }
            Files.createSymbolicLink(work.resolve("current"), Path.of("releases/1"));
            return new HostedSite(kind, work, root(work, config.basePath()), config, List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * One that is published already, at an address without a path.
     *
     * @param work a folder in which the link {@code current} leads to it
     * @param content the portal's sources
     */
    public static HostedSite published(HostKind kind, Path work, Path content) {
        try {
            return new HostedSite(kind, work, work.resolve("current"), config(content), List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All files of a release, in no order. */
    private static List<ReleaseFile> release(
            HostKind kind, SiteConfig config, SamplePortal portal, List<Compressor> compressors) {
        Manifest manifest = portal.manifest();
        HostRules rules = HostFiles.of(kind, config, manifest);
        List<ReleaseFile> site = new ArrayList<>();
        manifest.entries()
                .forEach(
                        (path, entry) -> {
                            if (!rules.replaced().contains(path)) {
                                site.add(file(path, entry, portal));
                            }
                        });
        List<ReleaseFile> all = new ArrayList<>(site);
        all.addAll(rules.files());
        if (kind.takesCompressed()) {
            all.addAll(new Precompression(compressors).beside(site));
        }
        return all;
    }

    private static ReleaseFile file(OutputPath path, Manifest.Entry entry, SamplePortal portal) {
        Content content = () -> Files.readAllBytes(portal.site().resolve(path.value()));
        return new ReleaseFile(
                path,
                entry.bytes(),
                entry.stamp().size(),
                Wave.PAGE,
                ServingRules.of(path, entry.facts()),
                content);
    }

    static SiteConfig config(Path content) throws IOException {
        byte[] written = Files.readAllBytes(content.resolve("site.yaml"));
        return new SiteConfigReader().read(written, "content/site.yaml").value();
    }

    /** Where a host would look for {@code /portal/…}, and nothing else but it. */
    private static Path root(Path work, String base) throws IOException {
        if (base.isEmpty()) {
            return work.resolve("current");
        }
        Path root = work.resolve("www");
        Path link = root.resolve(base.substring(1));
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, work.resolve("current"));
        return root;
    }

    /** What a host is told that pages of a portal may load. */
    public static String policy(SiteConfig config) {
        return ContentPolicy.of(config);
    }

    Path current() {
        return work.resolve("current");
    }

    /** A file beside the releases. */
    Path write(String name, List<String> lines) {
        try {
            return Files.write(work.resolve(name), lines, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package vn.bantin.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.bantin.config.PublishTarget;
import vn.bantin.config.PublishTarget.Driver;
import vn.bantin.config.SiteConfig;
import vn.bantin.output.Manifest;
import vn.bantin.output.OutputFacts;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.host.HostFiles;
import vn.bantin.publish.host.HostKind;
import vn.bantin.publish.host.HostRules;
import vn.bantin.publish.host.Precompression;
import vn.bantin.publish.host.ServingRules;
import vn.bantin.publish.remote.Compressor;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Serving;

/** What a target's own host wants of a site. */
public final class SiteHosting implements Hosting {
    private final PublishTarget target;
    private final SiteConfig config;
    private final List<Compressor> compressors;

    /**
     * @param compressors by which text is packed, the one that everybody can read first
     */
    public SiteHosting(PublishTarget target, SiteConfig config, List<Compressor> compressors) {
        this.target = target;
        this.config = config;
        this.compressors = List.copyOf(compressors);
    }

    @Override
    public Serving serving(OutputPath path, OutputFacts facts) {
        return ServingRules.of(path, facts);
    }

    @Override
    public List<ReleaseFile> complete(Manifest manifest, Collection<ReleaseFile> site) {
        HostKind kind = HostKind.valueOf(target.hosting().name());
        HostRules rules = HostFiles.of(kind, config, manifest);
        List<ReleaseFile> files = new ArrayList<>(site.size() + rules.files().size());
        for (ReleaseFile file : site) {
            if (!rules.replaced().contains(file.path())) {
                files.add(file);
            }
        }
        if (target.precompress()) {
            Precompression packing = new Precompression(compressors);
            if (target.driver() == Driver.S3) {
                files = new ArrayList<>(packing.inPlace(files));
            } else if (kind.takesCompressed()) {
                files.addAll(packing.beside(List.copyOf(files)));
            }
        }
        files.addAll(rules.files());
        return files;
    }
}

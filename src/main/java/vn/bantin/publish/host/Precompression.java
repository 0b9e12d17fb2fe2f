package vn.bantin.publish.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Compressor;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Serving;

/**
 * Text that is packed once, before it is published, instead of at each request. A packed file's
 * print is made of the original's print and of who packs, so that of a file which has not changed
 * nothing is ever packed again: its content is made only when somebody reads it.
 */
public final class Precompression {
    /** In bytes: what is smaller goes in one packet of a network anyway. */
    static final int LEAST = 1_024;

    private final List<Compressor> compressors;

    /**
     * @param compressors each of which makes a file of its own; at least one
     */
    public Precompression(List<Compressor> compressors) {
        this.compressors = List.copyOf(compressors);
    }

    /**
     * Files to lie beside those of the site, such as {@code index.html.gz}: for hosts that send
     * them to browsers that can read them.
     *
     * @param site files as they are; not changed
     * @return those in addition; their {@link ReleaseFile#size} is not known beforehand
     */
    public List<ReleaseFile> beside(Collection<ReleaseFile> site) {
        List<ReleaseFile> packed = new ArrayList<>();
        for (ReleaseFile file : site) {
            if (isWorthIt(file)) {
                compressors.forEach(by -> packed.add(packed(file, by, by.suffix())));
            }
        }
        return List.copyOf(packed);
    }

    /**
     * The same files, of which those that are text hold packed bytes and say so: for storage that
     * keeps one object for an address, and its encoding with it. Packed by the first compressor,
     * which should be {@link Gzip}: there is no other copy for those who cannot read it.
     *
     * @return all of them, in the same order
     */
    public List<ReleaseFile> inPlace(Collection<ReleaseFile> site) {
        Compressor by = compressors.get(0);
        return site.stream().map(file -> isWorthIt(file) ? packed(file, by, "") : file).toList();
    }

    private static boolean isWorthIt(ReleaseFile file) {
        String type = file.serving().contentType().replaceFirst(";.*", "");
        return file.size() >= LEAST
                && file.serving().contentEncoding().isEmpty()
                && MediaTypes.isText(type);
    }

    private static ReleaseFile packed(ReleaseFile file, Compressor by, String suffix) {
        Serving plain = file.serving();
        Fingerprint print = Digest.of("packed", file.print(), by.coding(), by.version(), suffix);
        return new ReleaseFile(
                new OutputPath(file.path().value() + suffix),
                print,
                -1,
                file.wave(),
                new Serving(plain.contentType(), by.coding(), plain.cacheControl()),
                () -> by.compress(file.content().read()));
    }
}

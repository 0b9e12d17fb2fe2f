package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.bantin.cache.BlobFile;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;

/** Keeps the manifest between builds. */
public final class ManifestStore {
    /** To be raised when older manifests cannot be read any more. */
    private static final Fingerprint FORMAT = Digest.of("manifest", 1);

    private final Path file;

    /**
     * @param folder the cache folder; need not exist
     */
    public ManifestStore(Path folder) {
        this.file = folder.resolve("manifest.bin");
    }

    /** {@link Manifest#EMPTY} when there is none or it cannot be trusted as a whole. */
    public Manifest load() {
        Optional<byte[]> bytes = BlobFile.load(file, FORMAT).payload();
        return bytes.flatMap(ManifestCodec::decode).orElse(Manifest.EMPTY);
    }

    /** Replaces it whole, or not at all. */
    public void save(Manifest manifest) throws IOException {
        BlobFile.save(file, FORMAT, ManifestCodec.encode(manifest));
    }
}

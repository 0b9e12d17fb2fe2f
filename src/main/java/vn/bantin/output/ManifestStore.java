package vn.bantin.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import vn.bantin.cache.BlobFile;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;

/**
 * Keeps the manifest between builds, and a second time only the names of our files: so that a
 * damaged manifest costs time, and not the knowledge of what we may overwrite and delete.
 */
public final class ManifestStore {
    /** To be raised when older manifests cannot be read any more. */
    private static final Fingerprint MANIFEST_FORMAT = Digest.of("manifest", 1);

    /** As good as never to be raised: by it a later version knows the files of an earlier one. */
    private static final Fingerprint NAMES_FORMAT = Digest.of("names", 1);

    private final Path manifestFile;
    private final Path namesFile;
    private final FileOperations operations;

    /**
     * @param folder the cache folder; need not exist
     * @param operations how both this and the site are written
     */
    public ManifestStore(Path folder, FileOperations operations) {
        this.manifestFile = folder.resolve("manifest.bin");
        this.namesFile = folder.resolve("names.bin");
        this.operations = operations;
    }

    FileOperations operations() {
        return operations;
    }

    /**
     * Of unknown content where only the names can be read; {@link Manifest#EMPTY} where nothing
     * can.
     */
    public Manifest load() {
        return read(manifestFile, MANIFEST_FORMAT)
                .or(() -> read(namesFile, NAMES_FORMAT))
                .orElse(Manifest.EMPTY);
    }

    /**
     * Replaces it whole, or not at all. The names go first while the site grows and last once it is
     * there.
     */
    public void save(Manifest manifest) throws IOException {
        if (manifest.closed()) {
            write(manifestFile, MANIFEST_FORMAT, manifest);
        }
        write(
                namesFile,
                NAMES_FORMAT,
                new Manifest(Fingerprint.NONE, false, new TreeMap<>(), manifest.own()));
        if (!manifest.closed()) {
            write(manifestFile, MANIFEST_FORMAT, manifest);
        }
    }

    private static Optional<Manifest> read(Path file, Fingerprint format) {
        return BlobFile.load(file, format).payload().flatMap(ManifestCodec::decode);
    }

    private void write(Path file, Fingerprint format, Manifest manifest) throws IOException {
        BlobFile.save(file, format, ManifestCodec.encode(manifest), operations);
    }
}

package vn.bantin.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.bantin.cache.BlobFolder;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.render.KeptPictures;

/**
 * Encoded pictures of earlier builds, in the cache folder: they outlive a fresh checkout and a
 * deleted output folder.
 */
final class PhotoCache implements KeptPictures {
    private static final String NAME = "photos";
    private static final long MEGABYTE = 1_000_000;

    private final BlobFolder folder;
    private final Optional<BlobFolder> lender;
    private final long most;
    private final AtomicBoolean grown = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();

    /**
     * @param cache the cache folder
     * @param beside another cache folder, which is only read
     * @param megabytes how much may be kept; 0: nothing is
     */
    PhotoCache(Path cache, Optional<Path> beside, int megabytes, FileOperations operations) {
        this.folder = new BlobFolder(cache.resolve(NAME), operations);
        this.lender = beside.map(other -> new BlobFolder(other.resolve(NAME), operations));
        this.most = megabytes * MEGABYTE;
    }

    /** For runs that write nothing. */
    KeptPictures readOnly() {
        return new KeptPictures() {
            @Override
            public Optional<byte[]> find(Fingerprint made) {
                return PhotoCache.this.find(made);
            }

            @Override
            public void keep(Fingerprint made, byte[] encoded) {}
        };
    }

    @Override
    public Optional<byte[]> find(Fingerprint made) {
        return folder.find(made).or(() -> lender.flatMap(other -> other.find(made)));
    }

    /** Where one cannot be kept, the next is not tried: it costs time, and nothing else. */
    @Override
    public void keep(Fingerprint made, byte[] encoded) {
        if (most == 0 || failed.get()) {
            return;
        }
        try {
            folder.keep(made, encoded);
            grown.set(true);
        } catch (IOException notKept) {
            failed.set(true);
        }
    }

    /** Drops what is too much, and says where something could not be kept. */
    List<Diagnostic> end() {
        try {
            if (grown.get()) {
                folder.trim(most);
            }
        } catch (IOException notDropped) {
            failed.set(true);
        }
        return failed.get()
                ? List.of(Diagnostic.of(Fault.CACHE_NOT_SAVED, Position.of("cache"), NAME))
                : List.of();
    }
}

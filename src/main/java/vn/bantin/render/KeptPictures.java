package vn.bantin.render;

import java.util.Optional;
import vn.bantin.fingerprint.Fingerprint;

/** What was encoded before, by what it was made of. Safe for all threads. */
public interface KeptPictures {
    /** Nothing is kept. */
    KeptPictures NONE =
            new KeptPictures() {
                @Override
                public Optional<byte[]> find(Fingerprint made) {
                    return Optional.empty();
                }

                @Override
                public void keep(Fingerprint made, byte[] encoded) {}
            };

    /** The very bytes that were kept. */
    Optional<byte[]> find(Fingerprint made);

    /** Keeps them, if that can be. */
    void keep(Fingerprint made, byte[] encoded);
}

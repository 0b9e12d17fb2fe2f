package vn.bantin.cache;

import java.util.Optional;

/**
 * What {@link BlobFile#load} gives.
 *
 * @param payload the bytes exactly as they were saved; empty where there is any doubt
 * @param doubt why there is no payload; {@code NONE} where there is one
 */
public record Loaded(Optional<byte[]> payload, Doubt doubt) {
    public Loaded {
        if (payload.isPresent() != (doubt == Doubt.NONE)) {
            throw new IllegalArgumentException("a payload or a doubt: " + doubt);
        }
    }

    static Loaded of(byte[] payload) {
        return new Loaded(Optional.of(payload), Doubt.NONE);
    }

    static Loaded doubtful(Doubt doubt) {
        return new Loaded(Optional.empty(), doubt);
    }
}

package vn.bantin.publish.host;

import java.util.List;
import vn.bantin.publish.remote.Compressor;

/** What packs, in tests. */
final class Compressors {
    static final List<Compressor> ALL =
            List.of(new Gzip(), Brotli.find().orElseThrow(() -> new AssertionError("no brotli")));

    private Compressors() {}
}

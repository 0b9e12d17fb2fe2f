package vn.bantin.output;

import vn.bantin.cache.EntryStore;
import vn.bantin.path.OutputPath;

/** What is kept of files of the site, by where they lie; the rest is for those below. */
abstract class FileCodec<V> implements EntryStore.Codec<OutputPath, V> {
    @Override
    public final String name(OutputPath path) {
        return path.value();
    }

    @Override
    public final OutputPath key(String name) {
        return new OutputPath(name);
    }
}

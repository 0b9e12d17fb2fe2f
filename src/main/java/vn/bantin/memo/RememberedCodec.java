package vn.bantin.memo;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.bantin.cache.EntryStore;
import vn.bantin.cache.MessageCodec;
import vn.bantin.cache.Packer;
import vn.bantin.cache.Unpacker;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.source.SourceFile;

/** What all memos keep of a file; what was read of it is for those below. */
abstract class RememberedCodec<T> implements EntryStore.Codec<SourcePath, Remembered<T>> {
    private final Map<String, SourceFile> present;

    /**
     * @param present files as they are, by path: what is kept shares their paths, and they
     *     themselves where they have not changed
     */
    RememberedCodec(Map<String, SourceFile> present) {
        this.present = present;
    }

    abstract void packValue(T value, Packer out);

    abstract T unpackValue(SourcePath path, Fingerprint content, Unpacker in) throws IOException;

    @Override
    public final String name(SourcePath file) {
        return file.value();
    }

    @Override
    public final SourcePath key(String name) {
        SourceFile now = present.get(name);
        return now == null ? new SourcePath(name) : now.path();
    }

    @Override
    public final void pack(Remembered<T> value, Packer out) {
        SourceFile file = value.file();
        out.number(file.size())
                .number(file.modifiedNanos())
                .number(file.changedNanosOrZero())
                .number(file.inodeOrZero())
                .flag(value.settled())
                .print(value.content());
        MessageCodec.pack(value.outcome().diagnostics(), out);
        out.flag(value.outcome().value().isPresent());
        value.outcome().value().ifPresent(read -> packValue(read, out));
    }

    @Override
    public final Remembered<T> unpack(SourcePath path, Unpacker in) throws IOException {
        SourceFile now = present.get(path.value());
        SourceFile then = new SourceFile(path, in.number(), in.number(), in.number(), in.number());
        SourceFile file = now != null && now.equals(then) ? now : then;
        boolean settled = in.flag();
        Fingerprint content = in.print();
        var messages = MessageCodec.unpack(in);
        Optional<T> read =
                in.flag() ? Optional.of(unpackValue(path, content, in)) : Optional.empty();
        return new Remembered<>(file, settled, content, new Outcome<>(read, messages));
    }
}

package vn.bantin.memo;

import java.io.IOException;
import java.util.Map;
import vn.bantin.cache.Packer;
import vn.bantin.cache.Unpacker;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.image.PictureFormat;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;

/** Heads of pictures as bytes. */
final class PictureCodec extends RememberedCodec<PictureHead> {
    private static final PictureFormat[] FORMATS = PictureFormat.values();

    PictureCodec() {
        super(Map.of());
    }

    @Override
    void packValue(PictureHead head, Packer out) {
        out.number(head.format().ordinal())
                .number(head.width())
                .number(head.height())
                .number(head.orientation())
                .flag(head.alpha())
                .text(head.embedded().creator())
                .text(head.embedded().line())
                .text(head.embedded().copyright());
    }

    @Override
    PictureHead unpackValue(SourcePath path, Fingerprint content, Unpacker in) throws IOException {
        return new PictureHead(
                path,
                content,
                in.constant(FORMATS),
                in.integer(),
                in.integer(),
                in.integer(),
                in.flag(),
                new Credit(in.name(), in.name(), in.name()));
    }
}

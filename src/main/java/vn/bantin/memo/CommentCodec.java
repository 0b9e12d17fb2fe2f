package vn.bantin.memo;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import vn.bantin.cache.Packer;
import vn.bantin.cache.Unpacker;
import vn.bantin.comment.Comment;
import vn.bantin.comment.CommentStatus;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;

/** Comments as bytes; component by component, in their order. */
final class CommentCodec extends RememberedCodec<Comment> {
    private static final CommentStatus[] STATUSES = CommentStatus.values();

    CommentCodec() {
        super(Map.of());
    }

    @Override
    void packValue(Comment comment, Packer out) {
        out.number(comment.status().ordinal())
                .text(comment.author())
                .number(comment.date().getEpochSecond())
                .number(comment.date().getNano())
                .text(comment.text())
                .text(comment.replyTo());
        pack(comment.dateAt(), out);
        pack(comment.replyAt(), out);
    }

    @Override
    Comment unpackValue(SourcePath path, Fingerprint content, Unpacker in) throws IOException {
        return new Comment(
                path,
                in.constant(STATUSES),
                in.text(),
                moment(in),
                in.text(),
                in.text(),
                position(path, in),
                position(path, in));
    }

    private static void pack(Position position, Packer out) {
        out.number(position.line()).number(position.column());
    }

    private static Position position(SourcePath path, Unpacker in) throws IOException {
        return new Position("content/" + path, in.integer(), in.integer());
    }

    private static Instant moment(Unpacker in) throws IOException {
        try {
            return Instant.ofEpochSecond(in.number(), in.number());
        } catch (DateTimeException | ArithmeticException senseless) {
            throw new IOException("no such time", senseless);
        }
    }
}

package vn.bantin.image;

import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;

/** Says of one file why it is not published; a picture has no lines, so the whole file is meant. */
record Refusal(SourcePath path) {
    /** What is published of a picture that moves. */
    Outcome<Optional<PictureHead>> butFor(Optional<PictureHead> firstFrame) {
        Position position = Position.of("content/" + path);
        return new Outcome<>(firstFrame, List.of(Diagnostic.of(Fault.PICTURE_MOVES, position)));
    }

    <T> Outcome<Optional<T>> because(Fault fault, String... arguments) {
        Position position = Position.of("content/" + path);
        return new Outcome<>(Optional.empty(), List.of(Diagnostic.of(fault, position, arguments)));
    }
}

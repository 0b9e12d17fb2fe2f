package vn.bantin.build;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.comment.Comment;
import vn.bantin.comment.CommentReader;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.memo.Memo;
import vn.bantin.path.SourcePath;
import vn.bantin.source.SourceFile;
import vn.bantin.source.SourceReader;
import vn.bantin.source.SourceTree;

/** A part of stage read: readers' comments, each file once in all builds. */
final class CommentSources {
    private final SourceTree tree;
    private final SourceReader files;
    private final CommentReader reader;
    private final ZoneId zone;

    CommentSources(SourceTree tree, SourceReader files, ZoneId zone) {
        this.tree = tree;
        this.files = files;
        this.reader = new CommentReader(zone);
        this.zone = zone;
    }

    /** Of all that a comment depends on besides its file. */
    Fingerprint settings(Fingerprint generator) {
        return Digest.of(generator, zone.getId());
    }

    Outcome<List<Comment>> read(Memo<Comment> memo) {
        List<Outcome<Optional<Comment>>> read =
                tree.files().values().parallelStream()
                        .filter(file -> CommentReader.isComment(file.path()))
                        .map(file -> comment(file, memo))
                        .toList();
        List<Diagnostic> diagnostics = new ArrayList<>(memo.warnings());
        memo.end();
        List<Comment> comments = new ArrayList<>(read.size());
        for (Outcome<Optional<Comment>> outcome : read) {
            diagnostics.addAll(outcome.diagnostics());
            outcome.value().ifPresent(comments::add);
        }
        tree.files().keySet().stream()
                .filter(path -> CommentReader.isBelow(path) && !isTaken(path))
                .map(path -> Position.of("content/" + path))
                .forEach(file -> diagnostics.add(Diagnostic.of(Fault.COMMENT_FILE_UNUSED, file)));
        return new Outcome<>(comments, diagnostics);
    }

    /** Documents that lie there are told of as documents outside all sections. */
    private static boolean isTaken(SourcePath path) {
        return CommentReader.isComment(path) || path.value().endsWith(".md");
    }

    private Outcome<Optional<Comment>> comment(SourceFile file, Memo<Comment> memo) {
        return memo.read(file, files::read, (bytes, content) -> reader.read(file.path(), bytes));
    }
}

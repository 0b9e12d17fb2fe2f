package vn.bantin.build;

import java.util.List;
import java.util.Optional;
import vn.bantin.check.Manuscript;
import vn.bantin.check.fix.Source;
import vn.bantin.content.DocumentText;
import vn.bantin.content.Head;
import vn.bantin.content.Outline;
import vn.bantin.content.OutlineReader;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.site.Status;

/** Reads documents as a checklist wants them. Safe for all threads. */
final class Manuscripts implements AutoCloseable {
    private final Prepared prepared;
    private final OutlineReader outlines = new OutlineReader();

    Manuscripts(Prepared prepared) {
        this.prepared = prepared;
    }

    /** Empty for a document that is no longer as it was, which whoever makes its page tells. */
    Optional<Manuscript> read(Head head) {
        Outcome<Optional<byte[]>> bytes = prepared.sources().planned(head.path(), head.content());
        return bytes.value().flatMap(found -> manuscript(head, found));
    }

    private Optional<Manuscript> manuscript(Head head, byte[] bytes) {
        String body = DocumentText.decode(bytes, "content/" + head.path()).value().body();
        Outline outline = outlines.read(body, head.path(), head.bodyLine());
        boolean published = prepared.site().statuses().get(head.path()) == Status.PUBLISHED;
        return Source.of(head.path(), bytes)
                .map(source -> new Manuscript(head, source, body, outline, published));
    }

    /** All that have a head, by path. */
    List<Head> heads() {
        return List.copyOf(prepared.site().heads().documents().values());
    }

    @Override
    public void close() {
        outlines.close();
    }
}

package vn.bantin.content;

import java.util.List;
import vn.bantin.content.RoomyThreads.Task;
import vn.bantin.path.SourcePath;

/**
 * Reads the {@link Outline} of a body, under the same limits as {@link BodyRenderer}. A body beyond
 * them has none: what is wrong with it is told by who renders it. Safe for all threads; {@link
 * #close} stops its threads.
 */
public final class OutlineReader implements AutoCloseable {
    private final Markdown markdown = new Markdown();
    private final RoomyThreads threads = new RoomyThreads();

    /**
     * @param body the text below the front matter: NFC, lines end in {@code \n}
     * @param bodyLine 1-based line of the file on which it starts
     */
    public Outline read(String body, SourcePath document, int bodyLine) {
        String text = body.replace('\0', '\1');
        SourceLines lines = new SourceLines("content/" + document, bodyLine, text);
        GuardedText guarded = new GuardedText(text);
        return threads.run(
                        List.of(
                                new Task<>(
                                        () -> guardedly(body, guarded, lines),
                                        guarded.limit(),
                                        () -> Outline.EMPTY)))
                .get(0);
    }

    private Outline guardedly(String body, GuardedText guarded, SourceLines lines) {
        try {
            new BodyLimits(body, new Findings(lines)).check();
            BodyTree tree = BodyTree.of(markdown.parse(guarded));
            return new OutlineWalk(guarded.toString(), lines).of(tree.root());
        } catch (Refusal | StackOverflowError beyondLimits) {
            return Outline.EMPTY;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}

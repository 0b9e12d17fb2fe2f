package vn.bantin.content;

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
        try {
            new BodyLimits(body, new Findings(lines)).check();
        } catch (Refusal refusal) {
            return Outline.EMPTY;
        }
        return threads.run(() -> guardedly(text, guarded, lines), guarded.limit())
                .orElse(Outline.EMPTY);
    }

    private Outline guardedly(String text, GuardedText guarded, SourceLines lines) {
        try {
            BodyTree tree = BodyTree.of(markdown.parse(guarded));
            return new OutlineWalk(text, lines).of(tree.root());
        } catch (Refusal | StackOverflowError beyondLimits) {
            return Outline.EMPTY;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}

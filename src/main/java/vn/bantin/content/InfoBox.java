package vn.bantin.content;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** {@code !!! type "Title"} and the blocks indented below it. */
final class InfoBox extends Block {
    private final String type;
    private final Optional<String> title;

    /**
     * @param type as written
     * @param title as written, without quotes; absent when there is none
     */
    InfoBox(BasedSequence chars, String type, Optional<String> title) {
        super(chars);
        this.type = type;
        this.title = title;
    }

    String type() {
        return type;
    }

    Optional<String> title() {
        return title;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The types there are; a type is written in lower case. */
    enum Type {
        NOTE("note", "<aside class=\"box box-note\""),
        TIP("tip", "<aside class=\"box box-tip\""),
        WARNING("warning", "<aside class=\"box box-warning\""),
        INFO("info", "<aside class=\"box box-info\"");

        private final String word;
        private final String tag;

        Type(String word, String tag) {
            this.word = word;
            this.tag = tag;
        }

        /** The start tag, still open. */
        String tag() {
            return tag;
        }

        static Optional<Type> of(String word) {
            for (Type type : values()) {
                if (type.word.equals(word)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }
}

package vn.bantin.content;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Collects the blocks of an {@link InfoBox}: what is indented by four columns, and blank lines. */
final class InfoBoxParser extends AbstractBlockParser {
    /** Columns by which the content stands in from the mark. */
    private static final int INDENT = 4;

    private final InfoBox box;

    InfoBoxParser(InfoBox box) {
        this.box = box;
    }

    @Override
    public Block getBlock() {
        return box;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT
                ? BlockContinue.atColumn(state.getColumn() + INDENT)
                : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        // Its characters are its first line: that is where messages point.
    }
}

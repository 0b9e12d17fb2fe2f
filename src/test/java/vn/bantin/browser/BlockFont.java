package vn.bantin.browser;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font in which a blank is blank and every other character is the same block, so that a
 * page has the same lines on every machine, whatever fonts are installed there. Tables as in the
 * OpenType specification 1.9; all lengths in units of a thousandth of the size.
 */
final class BlockFont {
    private static final int UNITS = 1000;
    private static final int ADVANCE = 500;
    private static final int BLANK = 260;
    private static final int ASCENT = 900;
    private static final int DESCENT = 300;

    /** The first, which stands for what is missing, is empty; then the blank and the block. */
    private static final int GLYPHS = 3;

    /** The block: left, bottom, right, top. */
    private static final short[] BOX = {40, 0, 440, 560};

    private BlockFont() {}

    /** For an {@code @font-face}. */
    static String address() {
        return "data:font/ttf;base64," + Base64.getEncoder().encodeToString(bytes());
    }

    static byte[] bytes() {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", box());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", shorts(0, 0, 0, box().length / 2));
        tables.put("maxp", maxp());
        tables.put("name", name());
        tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        return together(tables);
    }

    /** One outline of four corners, each as the way from the last. */
    private static byte[] box() {
        ByteBuffer glyph = ByteBuffer.allocate(36).putShort((short) 1);
        for (short side : BOX) {
            glyph.putShort(side);
        }
        glyph.putShort((short) 3).putShort((short) 0);
        for (int corner = 0; corner < 4; corner++) {
            glyph.put((byte) 1);
        }
        int width = BOX[2] - BOX[0];
        int height = BOX[3] - BOX[1];
        for (int x : new int[] {BOX[0], 0, width, 0}) {
            glyph.putShort((short) x);
        }
        for (int y : new int[] {BOX[1], height, 0, -height}) {
            glyph.putShort((short) y);
        }
        return glyph.array();
    }

    /** Format 13, many to one: all of Unicode is the block, but for blanks and joiners. */
    private static byte[] cmap() {
        int[][] groups = {
            {0x20, 0x20, 1},
            {0x21, 0x9F, 2},
            {0xA0, 0xA0, 1},
            {0xA1, 0x1FFF, 2},
            {0x2000, 0x200F, 1},
            {0x2010, 0xD7FF, 2},
            {0xE000, 0x10FFFF, 2}
        };
        int length = 16 + 12 * groups.length;
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 13).putShort((short) 0).putInt(length).putInt(0);
        table.putInt(groups.length);
        for (int[] group : groups) {
            table.putInt(group[0]).putInt(group[1]).putInt(group[2]);
        }
        return table.array();
    }

    private static byte[] head() {
        ByteBuffer table = ByteBuffer.allocate(54);
        table.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        table.putShort((short) 3).putShort((short) UNITS).putLong(0).putLong(0);
        for (short side : BOX) {
            table.putShort(side);
        }
        return table.putShort((short) 0).putShort((short) 8).putShort((short) 2).array();
    }

    private static byte[] hhea() {
        ByteBuffer table = ByteBuffer.allocate(36).putInt(0x00010000);
        table.putShort((short) ASCENT).putShort((short) -DESCENT).putShort((short) 0);
        table.putShort((short) ADVANCE).putShort(BOX[0]).putShort((short) (ADVANCE - BOX[2]));
        table.putShort(BOX[2]).putShort((short) 1);
        return table.putShort(34, (short) GLYPHS).array();
    }

    private static byte[] hmtx() {
        return shorts(ADVANCE, 0, BLANK, 0, ADVANCE, BOX[0]);
    }

    private static byte[] maxp() {
        ByteBuffer table = ByteBuffer.allocate(32).putInt(0x00010000);
        table.putShort((short) GLYPHS).putShort((short) 4).putShort((short) 1);
        return table.putShort(14, (short) 1).array();
    }

    /** Version 4. */
    private static byte[] os2() {
        ByteBuffer table = ByteBuffer.allocate(96);
        table.putShort((short) 4).putShort((short) ADVANCE).putShort((short) 400);
        table.putShort((short) 5).putShort((short) 0);
        table.position(62).putShort((short) 0x40).putShort((short) 0x20).putShort((short) -1);
        table.putShort((short) ASCENT).putShort((short) -DESCENT).putShort((short) 0);
        table.putShort((short) ASCENT).putShort((short) DESCENT).putLong(0);
        table.putShort(BOX[3]).putShort(BOX[3]).putShort((short) 0).putShort((short) 0x20);
        return table.array();
    }

    /** Family, style, full name and PostScript name are one. */
    private static byte[] name() {
        byte[] text = "Blocks".getBytes(StandardCharsets.UTF_16BE);
        int[] kinds = {1, 2, 4, 6};
        int start = 6 + 12 * kinds.length;
        ByteBuffer table = ByteBuffer.allocate(start + text.length);
        table.putShort((short) 0).putShort((short) kinds.length).putShort((short) start);
        for (int kind : kinds) {
            table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
            table.putShort((short) kind).putShort((short) text.length).putShort((short) 0);
        }
        return table.put(text).array();
    }

    private static byte[] shorts(int... values) {
        ByteBuffer table = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            table.putShort((short) value);
        }
        return table.array();
    }

    /**
     * The directory of tables, by name, and the tables; checksums, which browsers pass over, are 0.
     */
    private static byte[] together(Map<String, byte[]> tables) {
        int count = tables.size();
        int offset = 12 + 16 * count;
        int power = Integer.highestOneBit(count);
        ByteBuffer font = ByteBuffer.allocate(offset + 4096).putInt(0x00010000);
        font.putShort((short) count).putShort((short) (16 * power));
        font.putShort((short) Integer.numberOfTrailingZeros(power));
        font.putShort((short) (16 * (count - power)));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            font.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0);
            font.putInt(offset).putInt(bytes.length);
            font.put(offset, bytes);
            offset += (bytes.length + 3) / 4 * 4;
        }
        return java.util.Arrays.copyOf(font.array(), offset);
    }
}

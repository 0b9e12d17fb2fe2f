package vn.bantin.image;

import java.nio.ByteBuffer;

/**
 * The smallest colour profile for four inks (ICC.1:2001, 6.5.8 lut8Type): the colours of the
 * sixteen ways to print full inks over each other, in Lab; everything else lies between them.
 */
final class InkProfile {
    /** L, a, b of paper, Y, M, M + Y, C, C + Y, C + M, C + M + Y. */
    private static final int[][] LAB = {
        {100, 0, 0}, {97, -16, 93}, {60, 93, -60}, {54, 80, 69},
        {91, -50, -14}, {88, -79, 81}, {30, 68, -112}, {0, 0, 0}
    };

    private InkProfile() {}

    static byte[] bytes() {
        byte[] table = table();
        int start = 128 + 4 + 12;
        ByteBuffer profile = ByteBuffer.allocate(start + table.length);
        profile.putInt(profile.capacity()).putInt(0).putInt(0x02400000);
        profile.put(Pictures.latin1("prtrCMYKLab "));
        profile.position(36);
        profile.put(Pictures.latin1("acsp"));
        profile.position(68);
        // The white of the profile connection space, D50.
        profile.putInt(0x0000F6D6).putInt(0x00010000).putInt(0x0000D32D);
        profile.position(128);
        profile.putInt(1).put(Pictures.latin1("A2B0")).putInt(start).putInt(table.length);
        return profile.put(table).array();
    }

    private static byte[] table() {
        ByteBuffer table = ByteBuffer.allocate(48 + 4 * 256 + 16 * 3 + 3 * 256);
        table.put(Pictures.latin1("mft1")).putInt(0).put(new byte[] {4, 3, 2, 0});
        int one = 0x00010000;
        for (int number : new int[] {one, 0, 0, 0, one, 0, 0, 0, one}) {
            table.putInt(number);
        }
        straight(table, 4);
        for (int inks = 0; inks < 16; inks++) {
            // Cyan varies slowest, black fastest.
            int[] lab = (inks & 1) == 1 ? new int[] {0, 0, 0} : LAB[inks >> 1];
            table.put((byte) (lab[0] * 255 / 100));
            table.put((byte) (lab[1] + 128)).put((byte) (lab[2] + 128));
        }
        straight(table, 3);
        return table.array();
    }

    private static void straight(ByteBuffer table, int curves) {
        for (int i = 0; i < curves * 256; i++) {
            table.put((byte) i);
        }
    }
}

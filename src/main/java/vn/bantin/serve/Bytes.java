package vn.bantin.serve;

/** Searching and inserting in pages, which are bytes. */
final class Bytes {
    private Bytes() {}

    /** The first place of {@code wanted} from {@code start} on; -1: none. */
    static int indexOf(byte[] bytes, byte[] wanted, int start) {
        for (int i = start; i <= bytes.length - wanted.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    static byte[] insert(byte[] bytes, int at, byte[] more) {
        byte[] all = new byte[bytes.length + more.length];
        System.arraycopy(bytes, 0, all, 0, at);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
        return all;
    }
}

package vn.bantin.text;

/** Syllables that say nothing of what a text is about. */
final class StopSyllables {
    private static final String WORDS =
            """
            và của các những là được cho với trong ở tại có đã đang sẽ này đó kia ấy khi để từ đến \
            một hai ba bốn nhiều như cũng về trên dưới do vào ra lên xuống theo bị mà hay thì nên \
            lại nhưng còn rất hơn qua sau trước cùng năm ngày tháng giờ sáng chiều mỗi mọi từng cả \
            chỉ nay nơi đây đi làm nhằm bằng bởi vì nếu không chưa chẳng phải cần nhất vẫn luôn \
            ngay rồi nữa mới hoặc giữa ngoài khoảng gần hàng số đều việc sự cách thế vậy gì ai sao \
            tôi ta họ mình nó anh bà ông chị em cô chú bác the of and to in""";

    /** A power of two, a few times the number of words: nearly every look-up ends at once. */
    private static final int SLOTS = 1024;

    /** The upper bits of a product are its best. */
    private static final int UNUSED_BITS = Integer.numberOfLeadingZeros(SLOTS) + 1;

    /** Hash codes at the slot they give or the next free one; 0 is free. */
    private static final int[] HASHES = new int[SLOTS];

    static {
        for (String word : WORDS.split(" ")) {
            add(word);
        }
    }

    private StopSyllables() {}

    /**
     * @param hash as of {@link String#hashCode} of the lower-case syllable, with its marks: «chợ»
     *     is not «cho»
     */
    static boolean contains(int hash) {
        return HASHES[slot(hash)] == hash;
    }

    private static void add(String word) {
        HASHES[slot(word.hashCode())] = word.hashCode();
    }

    private static int slot(int hash) {
        // Hashes of short words differ little: unspread they would lie in a few long runs.
        int slot = hash * 0x9E3779B1 >>> UNUSED_BITS;
        while (HASHES[slot] != 0 && HASHES[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}

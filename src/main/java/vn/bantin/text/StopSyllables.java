package vn.bantin.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Syllables that say nothing of what a text is about. */
final class StopSyllables {
    private static final String WORDS =
            """
            và của các những là được cho với trong ở tại có đã đang sẽ này đó kia ấy khi để từ đến
            một hai ba bốn nhiều như cũng về trên dưới do vào ra lên xuống theo bị mà hay thì nên
            lại nhưng còn rất hơn qua sau trước cùng năm ngày tháng giờ sáng chiều mỗi mọi từng cả
            chỉ nay nơi đây đi làm nhằm bằng bởi vì nếu không chưa chẳng phải cần nhất vẫn luôn
            ngay rồi nữa mới hoặc giữa ngoài khoảng gần hàng số đều việc sự cách thế vậy gì ai sao
            tôi ta họ mình nó anh bà ông chị em cô chú bác the of and to in
            """;

    /** Of each syllable as {@code String.hashCode} has it, sorted. */
    private static final int[] HASHES = WORDS.lines().flatMapToInt(StopSyllables::hashes).toArray();

    static {
        Arrays.sort(HASHES);
    }

    private StopSyllables() {}

    /**
     * @param hash as of {@link String#hashCode} of the lower-case syllable, with its marks: «chợ»
     *     is not «cho»
     */
    static boolean contains(int hash) {
        return Arrays.binarySearch(HASHES, hash) >= 0;
    }

    private static IntStream hashes(String line) {
        return Arrays.stream(line.split(" ")).mapToInt(String::hashCode);
    }
}

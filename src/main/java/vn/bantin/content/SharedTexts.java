package vn.bantin.content;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Gives equal texts as one object: a hundred thousand heads need not hold as many copies of an
 * author's name. Bounded: a text is forgotten when another takes its place. Safe for all threads.
 */
final class SharedTexts {
    private static final int SLOT_BITS = 12;

    private final AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(1 << SLOT_BITS);
    private final AtomicReferenceArray<List<String>> lists =
            new AtomicReferenceArray<>(1 << SLOT_BITS);

    SharedTexts() {
        for (int slot = 0; slot < 1 << SLOT_BITS; slot++) {
            texts.set(slot, "");
            lists.set(slot, List.of());
        }
    }

    String one(String text) {
        int slot = slot(text);
        String known = texts.get(slot);
        if (text.equals(known)) {
            return known;
        }
        texts.set(slot, text);
        return text;
    }

    /** An immutable list, and the texts in it. */
    List<String> all(List<String> list) {
        int slot = slot(list);
        List<String> known = lists.get(slot);
        if (list.equals(known)) {
            return known;
        }
        String[] shared = new String[list.size()];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = one(list.get(i));
        }
        List<String> made = List.of(shared);
        lists.set(slot, made);
        return made;
    }

    private static int slot(Object value) {
        return value.hashCode() * 0x9E3779B1 >>> Integer.SIZE - SLOT_BITS;
    }
}

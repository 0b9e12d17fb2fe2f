package vn.bantin.check;

import java.util.Map;
import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Fault;
import vn.bantin.path.OutputPath;

/** What a page weighs with all it shows, and which part of it weighs most. */
final class PageWeights {
    private static final int KILOBYTE = 1_000;

    private final int most;
    private final Map<OutputPath, Integer> sizes;
    private final PageOrigin origin;

    /**
     * @param kilobytes that a page may weigh
     * @param sizes of all files but pages, in bytes on their way to readers
     */
    PageWeights(int kilobytes, Map<OutputPath, Integer> sizes, PageOrigin origin) {
        this.most = kilobytes;
        this.sizes = sizes;
        this.origin = origin;
    }

    void look(OutputPath page, PageFacts facts, Notes notes) {
        long sum = facts.bytes();
        int heaviest = facts.bytes();
        String name = "HTML";
        for (OutputPath part : facts.parts()) {
            int size = sizes.getOrDefault(part, 0);
            sum += size;
            if (size > heaviest) {
                heaviest = size;
                name = origin.name(part);
            }
        }
        if (sum > (long) most * KILOBYTE) {
            notes.add(
                    Rule.pageWeight,
                    Fault.PAGE_HEAVY,
                    origin.made(page),
                    page.address(),
                    kilobytes(sum),
                    String.valueOf(most),
                    name,
                    kilobytes(heaviest));
        }
    }

    private static String kilobytes(long bytes) {
        return String.valueOf((bytes + KILOBYTE - 1) / KILOBYTE);
    }
}

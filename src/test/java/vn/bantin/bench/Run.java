package vn.bantin.bench;

import java.util.List;
import java.util.Locale;

/**
 * One process that was measured.
 *
 * @param size number of articles
 * @param round 0 and below are warm-ups, which do not count
 * @param wall seconds
 * @param user seconds, all threads
 * @param system seconds, all threads
 * @param peak largest resident set, in kilobytes
 * @param files that it wrote; 0 where it writes none
 */
record Run(
        int size,
        Work work,
        int round,
        double wall,
        double user,
        double system,
        long peak,
        long files) {
    static final String HEADER = "size\twork\tround\twall_s\tuser_s\tsystem_s\tpeak_kb\tfiles";

    boolean counts() {
        return round > 0;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%d\t%.3f\t%.2f\t%.2f\t%d\t%d",
                size,
                work,
                round,
                wall,
                user,
                system,
                peak,
                files);
    }

    static Run of(String line) {
        List<String> cells = List.of(line.split("\t"));
        return new Run(
                Integer.parseInt(cells.get(0)),
                Work.valueOf(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                Double.parseDouble(cells.get(3)),
                Double.parseDouble(cells.get(4)),
                Double.parseDouble(cells.get(5)),
                Long.parseLong(cells.get(6)),
                Long.parseLong(cells.get(7)));
    }
}

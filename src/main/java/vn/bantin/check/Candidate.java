package vn.bantin.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One file of a picture that is offered in several widths ({@code srcset}).
 *
 * @param width in pixels; 0 where it is not told
 */
record Candidate(String address, int width) {
    /** What a telephone with a dense screen asks for, in pixels. */
    private static final int WANTED = 800;

    static List<Candidate> all(String srcset) {
        List<Candidate> all = new ArrayList<>();
        for (String written : srcset.split(",\\s+|,$", -1)) {
            String[] parts = written.strip().split("\\s+", -1);
            if (!parts[0].isEmpty()) {
                all.add(new Candidate(parts[0], parts.length > 1 ? width(parts[1]) : 0));
            }
        }
        return all;
    }

    /** The smallest that is wide enough, else the widest. */
    static Optional<Candidate> chosen(List<Candidate> all) {
        return all.stream()
                .filter(candidate -> candidate.width() >= WANTED)
                .min(Comparator.comparingInt(Candidate::width))
                .or(() -> all.stream().max(Comparator.comparingInt(Candidate::width)));
    }

    private static int width(String descriptor) {
        String digits = descriptor.substring(0, descriptor.length() - 1);
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return descriptor.endsWith("w") && number && digits.length() < 7
                ? Integer.parseInt(digits)
                : 0;
    }
}

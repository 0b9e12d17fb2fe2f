package vn.bantin.publish.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;

/**
 * One look at what is about to leave: {@link #file} for each file, on as many threads as one likes,
 * and then {@link #diagnostics}, once. Wherever there is one error, nothing may leave.
 */
public final class Scan {
    /** Leaks that are told one by one. */
    private static final int MOST_TOLD = 50;

    private final ScanRules rules;
    private final PublishedTexts published;
    private final Everything everything;
    private final Queue<FileScan> idle = new ConcurrentLinkedQueue<>();

    private final TreeSet<Diagnostic> told = new TreeSet<>();
    private long untold;
    private long files;
    private Set<Canary> harmless = Set.of();
    private boolean asked;

    /**
     * @param rules what to look for
     * @param published asked once, and only where a canary was found
     */
    public Scan(ScanRules rules, PublishedTexts published) {
        this.rules = rules;
        this.published = published;
        this.everything = new Everything(rules);
    }

    /**
     * Looks at one file: its name and its bytes.
     *
     * @param path as readers will know it
     * @param bytes as they will leave; with a content encoding of gzip they are looked into, those
     *     of Brotli are not: look at what they were made of
     */
    public void file(OutputPath path, byte[] bytes) {
        FileScan one = idle.poll();
        FileScan scan = one == null ? new FileScan(rules, everything) : one;
        List<Found> inName = scan.name(path);
        FileScan.Looked looked = scan.bytes(path, bytes);
        idle.add(scan);
        if (!inName.isEmpty() || !looked.found().isEmpty()) {
            tell(path, inName, looked);
        }
    }

    /** Canaries are compared with what is published before anything is said of them. */
    private synchronized void tell(OutputPath path, List<Found> name, FileScan.Looked looked) {
        List<Found> inName = harmful(name);
        String shown = Leak.shown(path.value(), inName);
        Set<Diagnostic> leaks = new HashSet<>();
        inName.forEach(found -> leaks.add(Leak.inName(shown, found)));
        for (Found found : harmful(looked.found())) {
            Diagnostic leak = Leak.inBytes(shown, found, looked);
            // Of one document one sentence is enough, the first.
            if (leaks.stream().noneMatch(other -> isSame(other, leak))) {
                leaks.add(leak);
            }
        }
        files += leaks.isEmpty() ? 0 : 1;
        for (Diagnostic leak : leaks) {
            told.add(leak);
            if (told.size() > MOST_TOLD) {
                told.pollLast();
                untold++;
            }
        }
    }

    /** Wherever in the file it is: that is the last argument. */
    private static boolean isSame(Diagnostic one, Diagnostic other) {
        int last = one.arguments().size() - 1;
        return one.fault() == other.fault()
                && one.arguments().subList(0, last).equals(other.arguments().subList(0, last));
    }

    private List<Found> harmful(List<Found> found) {
        return found.stream()
                .filter(one -> one.what().canary().filter(this::isPublic).isEmpty())
                .toList();
    }

    private boolean isPublic(Canary canary) {
        if (!asked) {
            asked = true;
            harmless = Set.copyOf(published.among(rules.canaries()));
        }
        return harmless.contains(canary);
    }

    /**
     * Everything that was found, sorted; of more than a few dozen only how many they are. Each
     * names a file as {@code output/…}, and shows nothing of what it found, not even in that name.
     */
    public synchronized List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(
                    Diagnostic.of(
                            Fault.LEAK_MORE,
                            Position.of("output"),
                            String.valueOf(untold),
                            String.valueOf(files)));
        }
        return all;
    }
}

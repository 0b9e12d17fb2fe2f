package vn.bantin.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.ledger.Entry.Kind;

/**
 * Every address ever published. One line each, in the order of their characters, so that two
 * branches of a repository seldom touch the same line:
 *
 * <pre>
 * /cu/123.htm → /tin-tuc/2022/tap-huan/
 * /tin-tuc/2022/hop-mat/ gone
 * /tin-tuc/2022/tap-huan/ = tin-tuc/2022/tap-huan.md
 * </pre>
 *
 * Immutable, safe for all threads.
 */
public final class AddressLedger {
    /** Relative to the content folder. */
    public static final String FILE = "addresses.txt";

    /** For messages. */
    public static final String PLACE = "content/" + FILE;

    /** Of a portal that keeps none. */
    public static final AddressLedger NONE = new AddressLedger(false, List.of(), List.of());

    private static final List<String> FIRST_COMMENTS =
            List.of(
                    "# Sổ địa chỉ: mọi địa chỉ từng được đăng. Lệnh mvn bantin:addresses ghi tiếp vào"
                            + " đây; lưu tệp này vào git cùng với bài.",
                    "# Every address ever published, kept by mvn bantin:addresses; commit this file"
                            + " with the articles.");

    private final boolean kept;
    private final List<String> comments;
    private final List<Entry> entries;
    private final Map<String, Entry> byAddress;

    /**
     * @param kept whether the portal keeps one
     * @param comments lines at its head, each beginning with {@code #}
     * @param entries each address once, in any order
     */
    AddressLedger(boolean kept, List<String> comments, Collection<Entry> entries) {
        this.kept = kept;
        this.comments = List.copyOf(comments);
        // As it is written, nearly always: the sort sees that in one walk.
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::address));
        this.entries = List.copyOf(sorted);
        this.byAddress = new HashMap<>(2 * sorted.size());
        sorted.forEach(entry -> byAddress.put(entry.address(), entry));
    }

    /** Whether the portal keeps one; without one nothing is known to be lost. */
    public boolean isKept() {
        return kept;
    }

    /** By address. */
    public List<Entry> entries() {
        return entries;
    }

    /** What is known of an address. */
    public Optional<Entry> find(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** The addresses of pages by their source, as {@link Entry#other}. */
    public Map<String, List<String>> bySource() {
        Map<String, List<String>> bySource = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.kind() == Kind.PAGE && !entry.other().isEmpty()) {
                bySource.computeIfAbsent(entry.other(), source -> new ArrayList<>(1))
                        .add(entry.address());
            }
        }
        return bySource;
    }

    /**
     * The ledger as it is to be: what is there today, and what was there before and is no more. A
     * redirect to a redirect leads to where that leads, and one to an address that is gone is gone
     * itself. One walk over both.
     *
     * @param today what the portal has at each address now
     */
    public AddressLedger with(SortedMap<String, Entry> today) {
        List<Entry> all = new ArrayList<>(entries.size() + today.size());
        List<Entry> present = List.copyOf(today.values());
        int next = 0;
        for (Entry before : entries) {
            while (next < present.size()
                    && present.get(next).address().compareTo(before.address()) < 0) {
                all.add(present.get(next++));
            }
            boolean same =
                    next < present.size() && present.get(next).address().equals(before.address());
            all.add(same ? present.get(next++) : before);
        }
        all.addAll(present.subList(next, present.size()));
        List<String> head = comments.isEmpty() ? FIRST_COMMENTS : comments;
        return new AddressLedger(true, head, new Chains(all).collapsed());
    }

    /** How many of its lines are not in another one as they are here. */
    public int beyond(AddressLedger before) {
        return (int)
                entries.stream()
                        .filter(
                                entry ->
                                        before.find(entry.address())
                                                .filter(entry::saysTheSameAs)
                                                .isEmpty())
                        .count();
    }

    /** The file, UTF-8 when it is written. */
    public String text() {
        StringBuilder text = new StringBuilder(80 * (entries.size() + comments.size()));
        comments.forEach(line -> text.append(line).append('\n'));
        entries.forEach(entry -> text.append(entry.text()).append('\n'));
        return text.toString();
    }
}

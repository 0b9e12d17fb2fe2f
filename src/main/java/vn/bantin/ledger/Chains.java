package vn.bantin.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bantin.ledger.Entry.Kind;

/** Redirects that lead to redirects. */
final class Chains {
    private final Collection<Entry> entries;
    private final Map<String, Entry> redirects = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    Chains(Collection<Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries) {
            if (entry.kind() == Kind.REDIRECT) {
                redirects.put(entry.address(), entry);
            } else if (entry.kind() == Kind.GONE) {
                gone.add(entry.address());
            }
        }
    }

    /**
     * Every loop once, as the addresses it goes through, beginning with that of the first entry.
     * Each redirect is followed once.
     */
    List<List<String>> loops() {
        List<List<String>> loops = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Entry entry : entries) {
            Set<String> way = new LinkedHashSet<>();
            @Nullable Entry at = redirects.get(entry.address());
            while (at != null && !done.contains(at.address()) && way.add(at.address())) {
                at = redirects.get(at.other());
            }
            if (at != null && way.contains(at.address())) {
                List<String> all = List.copyOf(way);
                loops.add(all.subList(all.indexOf(at.address()), all.size()));
            }
            done.addAll(way);
        }
        return loops;
    }

    /** All entries, each redirect to where its chain ends. There must be no loop. */
    List<Entry> collapsed() {
        return entries.stream().map(this::collapsed).toList();
    }

    private Entry collapsed(Entry entry) {
        if (entry.kind() != Kind.REDIRECT) {
            return entry;
        }
        String target = entry.other();
        for (Entry next = redirects.get(target); next != null; next = redirects.get(target)) {
            target = next.other();
        }
        return gone.contains(target)
                ? Entry.gone(entry.address())
                : new Entry(entry.address(), Kind.REDIRECT, target, entry.line());
    }
}

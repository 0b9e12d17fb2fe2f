package vn.bantin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Templates that take in themselves, directly or through others. */
final class Cycles {
    private final SortedMap<String, List<String>> edges;
    private final SortedSet<String> done = new TreeSet<>();
    private final List<String> path = new ArrayList<>();
    private final List<List<String>> found = new ArrayList<>();

    private Cycles(SortedMap<String, List<String>> edges) {
        this.edges = edges;
    }

    /** Each cycle once, as the chain of names from one of its templates back to the same one. */
    static List<List<String>> in(SortedMap<String, List<String>> edges) {
        Cycles cycles = new Cycles(edges);
        edges.keySet().forEach(cycles::visit);
        return cycles.found;
    }

    private void visit(String name) {
        int start = path.indexOf(name);
        if (start >= 0) {
            List<String> chain = new ArrayList<>(path.subList(start, path.size()));
            chain.add(name);
            found.add(chain);
        } else if (!done.contains(name)) {
            path.add(name);
            edges.getOrDefault(name, List.of()).forEach(this::visit);
            path.remove(path.size() - 1);
            done.add(name);
        }
    }
}

package vn.bantin.site.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** An inverted index over words: tags, topics, places or sections. */
final class Facet {
    private final Map<String, Integer> ids = new HashMap<>();
    private final Postings postings;

    /**
     * @param count number of articles, known by their place from the newest, 0-based
     * @param namesOf names of an article; "" is no name
     */
    Facet(int count, IntFunction<List<String>> namesOf) {
        postings = Postings.of(count, article -> ids(namesOf.apply(article)));
    }

    private List<Integer> ids(List<String> names) {
        List<Integer> distinct = new ArrayList<>(names.size());
        for (String name : names) {
            int next = ids.size();
            Integer id = ids.computeIfAbsent(name, absent -> next);
            if (!name.isEmpty() && !distinct.contains(id)) {
                distinct.add(id);
            }
        }
        return distinct;
    }

    /** The list of articles with that name, or {@link Postings#NONE}. */
    int list(String name) {
        Integer id = ids.get(name);
        return id == null ? Postings.NONE : postings.list(id);
    }

    Postings postings() {
        return postings;
    }
}

package vn.bantin.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.text.VietnameseOrder;

/** Which articles name which term. */
final class Listings {
    private Listings() {}

    /**
     * @param articles newest first
     */
    static SortedMap<TermKind, List<Listing>> of(List<Article> articles) {
        // There is one object for each term, and the hash of a record with a person in it is dear.
        Map<TermKind, Map<Term, List<Article>>> byTerm = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            byTerm.put(kind, new IdentityHashMap<>());
        }
        for (Article article : articles) {
            article.authors().stream().distinct().forEach(term -> add(byTerm, term, article));
            article.tags().stream().distinct().forEach(term -> add(byTerm, term, article));
            article.place().ifPresent(term -> add(byTerm, term, article));
            article.topic().ifPresent(term -> add(byTerm, term, article));
        }
        SortedMap<TermKind, List<Listing>> listings = new TreeMap<>();
        byTerm.forEach((kind, terms) -> listings.put(kind, sorted(kind, terms)));
        return listings;
    }

    private static void add(
            Map<TermKind, Map<Term, List<Article>>> byTerm, Term term, Article article) {
        byTerm.computeIfAbsent(term.kind(), kind -> new IdentityHashMap<>())
                .computeIfAbsent(term, key -> new ArrayList<>())
                .add(article);
    }

    private static List<Listing> sorted(TermKind kind, Map<Term, List<Article>> terms) {
        Comparator<String> order =
                kind == TermKind.AUTHOR ? VietnameseOrder.PEOPLE : VietnameseOrder.WORDS;
        return terms.entrySet().stream()
                .map(entry -> new Listing(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing((Listing listing) -> listing.term().title(), order)
                                .thenComparing(listing -> listing.term().url()))
                .toList();
    }
}

package vn.bantin.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bantin.ledger.Entry;
import vn.bantin.path.SourcePath;
import vn.bantin.path.UrlPath;
import vn.bantin.text.NormalForm;

/**
 * Finds the document that has most likely left an address: the one whose file is where it was; else
 * among documents at addresses that the ledger does not know one with the same last part of its
 * address, the same file name, or most words of the last part in common.
 */
final class MovedDocuments {
    private static final int SAME_ADDRESS = 300;
    private static final int SURE = 200;

    /** Of all words of two last parts, in per cent. */
    private static final int COMMON = 60;

    /** Pairs that are compared word by word; a portal that changes more has changed its pattern. */
    private static final long MOST = 4_000_000;

    private final List<Candidate> candidates;
    private final Map<String, Candidate> bySource;

    /**
     * @param candidates documents at addresses that the ledger does not know, by address
     * @param bySource every published document by its file, NFC
     */
    MovedDocuments(List<Candidate> candidates, Map<String, Candidate> bySource) {
        this.candidates = candidates;
        this.bySource = bySource;
    }

    /** A published document. */
    record Candidate(SourcePath document, UrlPath address) {
        Move from(Entry lost, boolean sure) {
            return new Move(new UrlPath(lost.address()), document, address, sure);
        }
    }

    /**
     * @param lost a page of the ledger that is no more
     * @param all how many of them there are
     */
    Optional<Move> of(Entry lost, int all) {
        Candidate same = bySource.get(lost.other());
        if (same != null) {
            return Optional.of(same.from(lost, true));
        }
        String last = last(lost.address());
        String name = name(lost.other());
        boolean dear = (long) candidates.size() * all > MOST;
        return candidates.stream()
                .map(candidate -> new Scored(candidate, score(candidate, last, name, dear)))
                .filter(scored -> scored.score() >= COMMON)
                .max(
                        Comparator.comparingInt(Scored::score)
                                .thenComparing(
                                        scored -> scored.candidate().address(),
                                        Comparator.reverseOrder()))
                .map(scored -> scored.candidate().from(lost, scored.score() >= SURE));
    }

    private record Scored(Candidate candidate, int score) {}

    private static int score(Candidate candidate, String last, String name, boolean dear) {
        String ofCandidate = last(candidate.address().value());
        if (ofCandidate.equals(last)) {
            return SAME_ADDRESS;
        }
        if (!name.isEmpty()
                && name.equals(name(NormalForm.composed(candidate.document().value())))) {
            return SURE;
        }
        return dear ? 0 : common(ofCandidate, last);
    }

    private static int common(String one, String other) {
        Set<String> all = new HashSet<>(List.of(one.split("-")));
        Set<String> common = new HashSet<>(List.of(other.split("-")));
        Set<String> both = new HashSet<>(all);
        both.retainAll(common);
        all.addAll(common);
        return 100 * both.size() / all.size();
    }

    /** Of an address, without the ending of a file. */
    private static String last(String address) {
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        String last = address.substring(address.lastIndexOf('/', end - 1) + 1, Math.max(1, end));
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** Of a document: the folder's where the file is called index. */
    private static String name(String source) {
        String plain = source.endsWith(".md") ? source.substring(0, source.length() - 3) : source;
        String path = plain.endsWith("/index") ? plain.substring(0, plain.length() - 6) : plain;
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package vn.bantin.comment;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.Nearest;

/**
 * Threads of one folder. A comment is seen if it is approved, not of the future, and answers
 * nothing or what is seen: an answer without what it answers would be half a conversation, and
 * often quotes the other half. For one folder.
 */
final class Threading {
    private static final Comparator<Comment> OLDEST_FIRST =
            Comparator.comparing(Comment::date).thenComparing(Comment::path);

    private final List<Comment> comments;
    private final Instant now;
    private final List<Diagnostic> faults;
    private final Map<String, Comment> byName = new HashMap<>();

    /** By name the comment that opens the thread of each; empty: not seen. */
    private final Map<String, Optional<Comment>> openers = new HashMap<>();

    Threading(List<Comment> comments, Instant now, List<Diagnostic> faults) {
        this.comments = comments.stream().sorted(OLDEST_FIRST).toList();
        this.now = now;
        this.faults = faults;
        this.comments.forEach(comment -> byName.put(comment.name(), comment));
    }

    Discussion discussion() {
        Map<Comment, List<Remark>> threads = new TreeMap<>(OLDEST_FIRST.reversed());
        for (Comment comment : comments) {
            Optional<Comment> opener = opener(comment);
            if (opener.isPresent()) {
                threads.computeIfAbsent(opener.get(), none -> new ArrayList<>())
                        .add(new Remark(comment, answered(comment)));
            }
        }
        threads.forEach(Threading::openerFirst);
        return new Discussion(List.copyOf(threads.values()), next());
    }

    /** One that waits for its own date alone: an answer waits for what it answers, too. */
    private Optional<Instant> next() {
        return comments.stream()
                .filter(comment -> comment.isApproved() && comment.date().isAfter(now))
                .filter(comment -> comment.replyTo().isEmpty() || isSeen(comment.replyTo()))
                .map(Comment::date)
                .min(Comparator.naturalOrder());
    }

    private boolean isSeen(String name) {
        return openers.getOrDefault(name, Optional.empty()).isPresent();
    }

    /** An answer may claim to be older than what it answers. */
    private static void openerFirst(Comment opener, List<Remark> thread) {
        thread.sort(
                Comparator.comparing((Remark remark) -> !remark.comment().equals(opener))
                        .thenComparing(Remark::comment, OLDEST_FIRST));
    }

    private String answered(Comment comment) {
        Comment other = byName.get(comment.replyTo());
        return other == null ? "" : other.author();
    }

    /** Walks up from answer to answer, without recursion: a hostile folder may be a long chain. */
    private Optional<Comment> opener(Comment comment) {
        Deque<Comment> chain = new ArrayDeque<>();
        Optional<Comment> opener = Optional.empty();
        @Nullable Comment at = comment;
        while (at != null && !openers.containsKey(at.name())) {
            chain.push(at);
            // Until it is closed, it counts as not seen.
            openers.put(at.name(), Optional.empty());
            at = above(at);
        }
        if (at == null) {
            opener = Optional.of(chain.element()).filter(top -> top.replyTo().isEmpty());
        } else if (chain.contains(at)) {
            report(Fault.COMMENT_REPLY_LOOP, chain.element(), at.name());
            return Optional.empty();
        } else {
            opener = openers.getOrDefault(at.name(), Optional.empty());
        }
        return close(chain, opener);
    }

    private @Nullable Comment above(Comment comment) {
        if (comment.replyTo().isEmpty()) {
            return null;
        }
        Comment other = byName.get(comment.replyTo());
        if (other == null) {
            report(
                    Fault.COMMENT_REPLY_UNKNOWN,
                    comment,
                    comment.replyTo(),
                    Nearest.to(comment.replyTo(), byName.keySet().stream().sorted().toList()));
        }
        return other;
    }

    /** From the top down: whether each is seen. */
    private Optional<Comment> close(Deque<Comment> chain, Optional<Comment> opener) {
        Optional<Comment> seen = opener;
        for (Comment comment : chain) {
            boolean answersSeen = seen.isPresent();
            if (!isToBeSeen(comment)) {
                seen = Optional.empty();
            } else if (!answersSeen && byName.containsKey(comment.replyTo())) {
                report(Fault.COMMENT_REPLY_HIDDEN, comment, comment.replyTo());
            }
            openers.put(comment.name(), seen);
        }
        return seen;
    }

    private boolean isToBeSeen(Comment comment) {
        boolean future = comment.date().isAfter(now);
        if (comment.isApproved() && future) {
            Position position = comment.dateAt();
            faults.add(Diagnostic.of(Fault.COMMENT_IN_FUTURE, position));
        }
        return comment.isApproved() && !future;
    }

    private void report(Fault fault, Comment comment, String... arguments) {
        faults.add(Diagnostic.of(fault, comment.replyAt(), arguments));
    }
}

package vn.bantin.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bantin.comment.Discussion;
import vn.bantin.comment.Discussions;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.content.ThreadName;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.path.SourcePath;
import vn.bantin.text.NormalForm;

/** Which article each thread of comments belongs to. */
final class Talks {
    private Talks() {}

    /**
     * @param heads all documents; a thread of one that is not published is no orphan
     * @param articles that are published
     */
    static Outcome<Map<SourcePath, Discussion>> of(
            Heads heads, List<Article> articles, Instant now) {
        Map<String, Head> owners = new HashMap<>(2 * heads.documents().size());
        List<Diagnostic> faults = new ArrayList<>();
        for (Head head : heads.documents().values()) {
            if (head.kind() == DocumentKind.ARTICLE) {
                Head owner = owners.putIfAbsent(head.thread(), head);
                if (owner != null && !isTwin(head, owner)) {
                    faults.add(taken(head, owner));
                }
            }
        }
        Set<String> names = new HashSet<>(owners.keySet());
        // Of some nothing could be read, but they are there.
        heads.rejected().forEach(path -> names.add(ThreadName.of(path)));
        Outcome<Discussions> threads = Discussions.of(heads.comments(), names, now);
        faults.addAll(threads.diagnostics());
        Map<SourcePath, Discussion> discussions = new HashMap<>();
        for (Article article : articles) {
            Discussion discussion = threads.value().of(article.head().thread());
            if (!discussion.equals(Discussion.NONE)) {
                discussions.put(article.head().path(), discussion);
            }
        }
        return new Outcome<>(discussions, faults);
    }

    /** Two files of one name but for the encoding of accents; stage scan has said so. */
    private static boolean isTwin(Head one, Head other) {
        return NormalForm.composed(one.path().value())
                .equals(NormalForm.composed(other.path().value()));
    }

    private static Diagnostic taken(Head head, Head owner) {
        FrontMatter written = head.frontMatter();
        Key key = written.thread().isEmpty() ? Key.title : Key.thread;
        return Diagnostic.of(
                Fault.THREAD_TAKEN,
                head.positions().of(key),
                head.thread(),
                "content/" + owner.path());
    }
}

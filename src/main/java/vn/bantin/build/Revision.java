package vn.bantin.build;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.bantin.content.Head;
import vn.bantin.content.HeadReader;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.memo.Memo;
import vn.bantin.path.SourcePath;
import vn.bantin.plan.RenderPlan.Revised;
import vn.bantin.site.ReadMore;
import vn.bantin.source.SourceFile;
import vn.bantin.source.SourceScanner;
import vn.bantin.source.SourceTree;
import vn.bantin.text.Terms;

/**
 * Early cutoff of the stages up to the plan: where nothing has changed but bodies, and in a way
 * that no other page can show, all that these stages would make is known but for the jobs of those
 * bodies. In any doubt it says nothing, and all is made anew; so it is never wrong, only of no use.
 */
final class Revision {
    private static final String DOCUMENT = ".md";

    private final Run run;
    private final Kept last;

    Revision(Run run, Kept last) {
        this.run = run;
        this.last = last;
    }

    Optional<Kept> at(LookAgain where) {
        if (where.everything() || where.templates() || !last.isOf(run.request().now())) {
            return Optional.empty();
        }
        SourceTree before = sources().tree();
        Optional<SourceTree> tree =
                run.stage(
                        "scan",
                        () ->
                                Outcome.of(
                                        new SourceScanner()
                                                .again(
                                                        run.request().roots().content(),
                                                        before,
                                                        where.content())));
        return tree.flatMap(now -> over(before, now, where));
    }

    private Sources sources() {
        return last.prepared().sources();
    }

    private Optional<Kept> over(SourceTree before, SourceTree now, LookAgain where) {
        Sources sources =
                sources()
                        .over(
                                now,
                                new Memo.Place(
                                        run.request().roots().cache(),
                                        run.operations(),
                                        run.request().started()));
        Map<SourcePath, Head> heads = new TreeMap<>();
        for (SourcePath path : where.content()) {
            SourceFile file = now.files().get(path);
            if (file != null) {
                Optional<Head> head = head(sources, file);
                if (head.isEmpty()) {
                    return Optional.empty();
                }
                heads.put(path, head.get());
            }
        }
        heads.values().removeIf(head -> head.content().equals(known(head.path()).content()));
        return Optional.of(revised(sources, heads));
    }

    /**
     * With another body at most; empty where more has changed, or something is to be said of it.
     */
    private Optional<Head> head(Sources sources, SourceFile file) {
        SourcePath path = file.path();
        boolean known = last.prepared().heads().containsKey(path);
        if (!path.value().endsWith(DOCUMENT)
                || !known
                || last.troubled().contains("content/" + path)) {
            return Optional.empty();
        }
        Outcome<Optional<byte[]>> bytes = sources.read(file);
        if (bytes.value().isEmpty() || !bytes.diagnostics().isEmpty()) {
            return Optional.empty();
        }
        Head before = known(path);
        Fingerprint content = Digest.ofBytes(bytes.value().get());
        if (content.equals(before.content())) {
            return Optional.of(before);
        }
        Outcome<Optional<Head>> read =
                new HeadReader(last.prepared().portal().config())
                        .read(path, bytes.value().get(), content);
        return read.diagnostics().isEmpty()
                ? read.value().filter(before::differsInBodyOnly)
                : Optional.empty();
    }

    private Head known(SourcePath path) {
        Head head = last.prepared().heads().get(path);
        if (head == null) {
            throw new IllegalArgumentException("not a document of the last build: " + path);
        }
        return head;
    }

    private Kept revised(Sources sources, Map<SourcePath, Head> heads) {
        Prepared before = last.prepared();
        if (heads.isEmpty()) {
            return last.with(before.with(sources), last.related(), Set.of());
        }
        ReadMore.Revised related = run.stage("assemble", () -> Outcome.of(related(heads)));
        Revised plan =
                run.stage(
                        "plan",
                        () ->
                                Outcome.of(
                                        before.plan()
                                                .after(heads, last.users())
                                                .leadingTo(related.others(), related.now())));
        return last.with(
                before.with(sources).with(heads, plan.plan()), related.now(), plan.paths());
    }

    /** A body may lead elsewhere now, and others to it. */
    private ReadMore.Revised related(Map<SourcePath, Head> heads) {
        Map<SourcePath, Terms> terms = new TreeMap<>();
        heads.forEach(
                (path, now) -> {
                    if (!now.terms().equals(known(path).terms())) {
                        terms.put(path, now.terms());
                    }
                });
        return last.related().after(terms);
    }
}

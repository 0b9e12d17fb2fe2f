package vn.bantin.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Reading.Choice;
import vn.bantin.site.related.Candidate;
import vn.bantin.site.related.EarlierLists;
import vn.bantin.site.related.ListMaker;
import vn.bantin.site.related.Recall;
import vn.bantin.site.related.RelatedArticles;
import vn.bantin.site.related.RelatedArticles.Query;
import vn.bantin.site.related.Relevance;
import vn.bantin.text.Nearest;
import vn.bantin.text.Terms;

/** The editor's own choice first, then what the text, tags, topic and place have in common. */
final class ReadMoreLists implements ReadMore {
    private static final int WANTED = RelatedArticles.LIMIT;
    private static final int[] NOTHING = {};

    private final List<Article> articles;
    private final Map<SourcePath, Integer> numbers;
    private final Map<SourcePath, Status> statuses;

    /** Behind the editor's own choice. */
    private final RelevantLists relevant;

    /** Only where lists were revised: it is large. */
    private final Optional<RelatedArticles> index;

    private final Former former;

    /** There from the first list until it was asked what is to be kept. */
    private volatile @Nullable Recall recall;

    /**
     * @param articles newest first
     */
    ReadMoreLists(List<Article> articles, Map<SourcePath, Status> statuses, Former former) {
        this.articles = articles;
        this.statuses = statuses;
        this.former = former;
        this.numbers = new HashMap<>(2 * articles.size());
        for (int i = 0; i < articles.size(); i++) {
            numbers.put(articles.get(i).head().path(), i);
        }
        this.relevant = new RelevantLists(articles.size(), () -> maker()::range);
        this.index = Optional.empty();
    }

    private ReadMoreLists(ReadMoreLists before, RelevantLists relevant, RelatedArticles index) {
        this.articles = before.articles;
        this.numbers = before.numbers;
        this.statuses = before.statuses;
        this.relevant = relevant;
        this.index = Optional.of(index);
        this.former = before.former;
    }

    private ListMaker maker() {
        List<Candidate> candidates = candidates();
        Recall known = new Recall(candidates, new Documents(articles, former), former.lists());
        recall = known;
        return new ListMaker(candidates, known, this::query);
    }

    @Override
    public Optional<EarlierLists> toKeep() {
        int[][] lists = relevant.all();
        Recall known = recall;
        // It is as large as all lists.
        recall = null;
        return known == null ? Optional.empty() : known.toKeep(lists, this::query);
    }

    private record Documents(List<Article> articles, Former former) implements Recall.Documents {
        @Override
        public Terms terms(int article) {
            return articles.get(article).head().terms();
        }

        @Override
        public Fingerprint content(int article) {
            return articles.get(article).head().content();
        }

        @Override
        public Optional<Terms> former(int article, Fingerprint content) {
            return former.head(articles.get(article).head().path())
                    .filter(head -> head.content().equals(content))
                    .map(Head::terms);
        }
    }

    @Override
    public Revised after(Map<SourcePath, Terms> terms) {
        Map<Integer, Terms> changed = new HashMap<>();
        terms.forEach(
                (path, now) ->
                        Optional.ofNullable(numbers.get(path))
                                .ifPresent(number -> changed.put(number, now)));
        if (changed.isEmpty()) {
            return new Revised(this, List.of());
        }
        RelatedArticles.After after = index.orElseGet(this::relatedArticles).after(changed);
        int[][] lists = relevant.all();
        List<Article> others = new ArrayList<>();
        after.articles()
                .some(after.touched(), this::query)
                .forEach(
                        (number, list) -> {
                            if (!Arrays.equals(list, lists[number])) {
                                lists[number] = list;
                                others.add(articles.get(number));
                            }
                        });
        return new Revised(
                new ReadMoreLists(this, new RelevantLists(lists), after.articles()), others);
    }

    @Override
    public List<Article> of(Article article) {
        int number = number(article.head().path());
        int[] own = chosen(article);
        List<Article> all = new ArrayList<>(WANTED);
        for (int i = 0; i < Math.min(WANTED, own.length); i++) {
            all.add(articles.get(own[i]));
        }
        for (int other : relevant.of(number)) {
            all.add(articles.get(other));
        }
        return all;
    }

    @Override
    public List<Reading> why(Article article) {
        RelatedArticles index = relatedArticles();
        int number = number(article.head().path());
        int chosen = chosen(article).length;
        List<Reading> why = new ArrayList<>(WANTED);
        for (Article other : of(article)) {
            Relevance relevance = index.why(number, number(other.head().path()));
            Choice unchosen = relevance.total() > 0 ? Choice.RELEVANT : Choice.NEAREST;
            why.add(new Reading(other, why.size() < chosen ? Choice.EDITOR : unchosen, relevance));
        }
        return why;
    }

    /** Its index is large, and needed for one pass over all articles. */
    private RelatedArticles relatedArticles() {
        return RelatedArticles.of(candidates());
    }

    private List<Candidate> candidates() {
        return articles.stream().map(ReadMoreLists::candidate).toList();
    }

    /** Of choices that point nowhere, or at what readers cannot see. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Article article : articles) {
            List<String> written = article.frontMatter().related();
            for (int i = 0; i < written.size(); i++) {
                judge(article.head(), written.get(i), i, diagnostics);
            }
        }
        return diagnostics;
    }

    private void judge(Head head, String written, int index, List<Diagnostic> diagnostics) {
        SourcePath target = SourcePath.resolve(head.path().folder(), written).orElse(null);
        Status status = target == null ? null : statuses.get(target);
        if (target != null && numbers.containsKey(target) || status == Status.REJECTED) {
            return;
        }
        var position = head.positions().of(Key.related, index);
        diagnostics.add(
                status != null
                        ? Diagnostic.of(Fault.RELATED_NOT_PUBLISHED, position, written)
                        : Diagnostic.of(
                                Fault.RELATED_MISSING, position, written, nearest(head, written)));
    }

    private String nearest(Head head, String written) {
        int slash = written.lastIndexOf('/');
        String folder =
                SourcePath.resolve(head.path().folder(), written)
                        .map(SourcePath::folder)
                        .orElse("");
        Set<String> neighbours =
                statuses.keySet().stream()
                        .filter(path -> path.folder().equals(folder))
                        .map(SourcePath::fileName)
                        .collect(Collectors.toCollection(TreeSet::new));
        String near = Nearest.to(written.substring(slash + 1), neighbours);
        return near.isEmpty() ? "" : written.substring(0, slash + 1) + near;
    }

    private Query query(int number) {
        Article article = articles.get(number);
        int[] own = chosen(article);
        int[] linked = numbers(article.head(), article.head().destinations());
        int[] excluded = Arrays.copyOf(own, own.length + linked.length);
        System.arraycopy(linked, 0, excluded, own.length, linked.length);
        return new Query(excluded, Math.max(0, WANTED - own.length));
    }

    private int[] chosen(Article article) {
        List<String> written = article.frontMatter().related();
        if (written.isEmpty()) {
            return NOTHING;
        }
        int self = number(article.head().path());
        return Arrays.stream(numbers(article.head(), written))
                .filter(number -> number != self)
                .distinct()
                .toArray();
    }

    /** Of the published articles among what is written. */
    private int[] numbers(Head head, List<String> written) {
        if (written.isEmpty()) {
            return NOTHING;
        }
        String folder = head.path().folder();
        return written.stream()
                .flatMap(relative -> SourcePath.resolve(folder, relative).stream())
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int number(SourcePath path) {
        Integer number = numbers.get(path);
        if (number == null) {
            throw new IllegalArgumentException("not a published article: " + path);
        }
        return number;
    }

    private static Candidate candidate(Article article) {
        return new Candidate(
                article.date(),
                article.url().value(),
                article.head().terms(),
                article.tags().stream().map(Term::key).toList(),
                article.topic().map(Term::key).orElse(""),
                article.place().map(Term::key).orElse(""),
                article.section().slug(),
                true);
    }
}

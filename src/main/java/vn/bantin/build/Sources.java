package vn.bantin.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.bantin.comment.Comment;
import vn.bantin.config.PeopleReader;
import vn.bantin.config.Person;
import vn.bantin.config.Person.Portrait;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.Head;
import vn.bantin.content.HeadReader;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.image.PictureHead;
import vn.bantin.image.PictureReader;
import vn.bantin.ledger.AddressLedger;
import vn.bantin.ledger.LedgerReader;
import vn.bantin.memo.ListsMemo;
import vn.bantin.memo.Memo;
import vn.bantin.path.SourcePath;
import vn.bantin.site.Former;
import vn.bantin.site.Heads;
import vn.bantin.site.ReadMore;
import vn.bantin.source.SourceFile;
import vn.bantin.source.SourceReader;
import vn.bantin.source.SourceTree;

/** Stage read: every document once, and of the pictures those that a document names. */
final class Sources {
    private static final SourcePath SITE = new SourcePath("site.yaml");
    private static final SourcePath PEOPLE = new SourcePath("people.yaml");
    private static final SourcePath LEDGER = new SourcePath(AddressLedger.FILE);
    private static final String DOCUMENT = ".md";

    private final SourceTree tree;
    private final SourceReader reader;
    private final Memo.Place place;
    private final Fingerprint generator;
    private final PictureReader pictureReader = new PictureReader();
    private final List<Memo<?>> memos = new ArrayList<>();
    private Optional<FormerBuild> former = Optional.empty();
    private boolean changed;

    /**
     * @param place where it is kept what earlier builds have read
     * @param generator of this program
     */
    Sources(SourceTree tree, SourceReader reader, Memo.Place place, Fingerprint generator) {
        this.tree = tree;
        this.reader = reader;
        this.place = place;
        this.generator = generator;
    }

    SourceTree tree() {
        return tree;
    }

    /** Of the same folder, looked at again. */
    Sources over(SourceTree now, Memo.Place placeNow) {
        return new Sources(now, reader, placeNow, generator);
    }

    /** The bytes of a file, as they are now. */
    Outcome<Optional<byte[]>> read(SourceFile file) {
        return reader.read(file);
    }

    /** Empty when there is no site.yaml that could be used. */
    Outcome<Optional<Portal>> portal() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<byte[]> site = bytes(SITE, diagnostics);
        if (site.isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(Fault.SITE_CONFIG_MISSING, Position.of("content/" + SITE)));
            return new Outcome<>(Optional.empty(), diagnostics);
        }
        Outcome<SiteConfig> config = new SiteConfigReader().read(site.get(), "content/" + SITE);
        Outcome<List<Person>> people =
                bytes(PEOPLE, diagnostics)
                        .map(bytes -> new PeopleReader().read(bytes, "content/" + PEOPLE))
                        .orElse(Outcome.of(List.of()));
        diagnostics.addAll(config.diagnostics());
        diagnostics.addAll(people.diagnostics());
        Outcome<AddressLedger> ledger =
                bytes(LEDGER, diagnostics)
                        .map(Sources::ledger)
                        .orElse(Outcome.of(AddressLedger.NONE));
        diagnostics.addAll(ledger.diagnostics());
        // Without a section every document would be reported as misplaced, which helps nobody.
        boolean usable = !config.value().sections().isEmpty();
        return new Outcome<>(
                usable
                        ? Optional.of(new Portal(config.value(), people.value(), ledger.value()))
                        : Optional.empty(),
                diagnostics);
    }

    /** One with faults is not relied on: what follows from them would be reported as well. */
    private static Outcome<AddressLedger> ledger(byte[] bytes) {
        Outcome<AddressLedger> read = new LedgerReader().read(bytes);
        return read.hasErrors() ? read.map(broken -> AddressLedger.NONE) : read;
    }

    /** The bytes of site.yaml, where it can be read. */
    Optional<byte[]> site() {
        return bytes(SITE, new ArrayList<>());
    }

    /** Documents as they lie on the disk, with heads or without. */
    List<SourceFile> documents() {
        return tree.files().values().stream()
                .filter(file -> file.path().value().endsWith(DOCUMENT))
                .toList();
    }

    /** A document's bytes as they are now; empty where they cannot be read. */
    Optional<byte[]> now(SourceFile document) {
        return reader.read(document).value();
    }

    /** Where a document lies on this disk. */
    Path locate(SourcePath document) {
        return reader.locate(document);
    }

    Outcome<Heads> heads(Portal portal) {
        SiteConfig config = portal.config();
        HeadReader headReader = new HeadReader(config);
        Fingerprint maker = Digest.of(generator, headReader.settings());
        Memo<Head> memo = remembered(Memo.ofDocuments(place, maker, tree.files().values()));
        former = Optional.of(new FormerBuild(new ListsMemo(place, maker), memo));
        List<Document> read =
                tree.files().values().parallelStream()
                        .filter(file -> file.path().value().endsWith(DOCUMENT))
                        .map(file -> new Document(file.path(), head(file, headReader, memo)))
                        .toList();
        List<Diagnostic> diagnostics = new ArrayList<>(memo.warnings());
        changed = memo.end();
        SortedMap<SourcePath, Head> documents = new TreeMap<>();
        SortedSet<SourcePath> rejected = new TreeSet<>();
        for (Document document : read) {
            diagnostics.addAll(document.head().diagnostics());
            document.head().value().ifPresent(head -> documents.put(head.path(), head));
            if (document.head().hasErrors()) {
                rejected.add(document.path());
            }
        }
        CommentSources readers = new CommentSources(tree, reader, config.timeZone());
        Memo<Comment> known = remembered(Memo.ofComments(place, readers.settings(generator)));
        Outcome<List<Comment>> comments = readers.read(known);
        diagnostics.addAll(comments.diagnostics());
        return new Outcome<>(documents, diagnostics)
                .then(found -> withPictures(portal, found, rejected))
                .map(heads -> heads.with(comments.value()))
                .then(
                        heads ->
                                new Outcome<>(
                                        heads,
                                        MissingCover.ofLogo(
                                                config.publisher().logo(), tree.files().keySet())))
                .then(heads -> new Outcome<>(heads, Portraits.faults(portal.people(), heads)))
                .then(
                        heads ->
                                new Outcome<>(
                                        heads, IconCheck.faults(portal.config().icon(), heads)));
    }

    private record Document(SourcePath path, Outcome<Optional<Head>> head) {}

    private Outcome<Optional<Head>> head(SourceFile file, HeadReader headReader, Memo<Head> memo) {
        return memo.read(
                file,
                reader::read,
                (bytes, content) -> headReader.read(file.path(), bytes, content));
    }

    private <T> Memo<T> remembered(Memo<T> memo) {
        memos.add(memo);
        return memo;
    }

    /** Whether a document is other than it was at an earlier build, once heads are read. */
    boolean changed() {
        return changed;
    }

    /** What an earlier build has left, once heads are read. */
    Former former() {
        return former.isPresent() ? former.get() : Former.NONE;
    }

    /**
     * Keeps what was read and found for the next build; where that cannot be, one warning: where
     * one memo has no room, the other has none either.
     *
     * @param related what readers are offered with what was read
     */
    List<Diagnostic> remember(ReadMore related) {
        List<Diagnostic> warnings = new ArrayList<>();
        String name = ListsMemo.NAME;
        try {
            if (former.isPresent()) {
                warnings.addAll(former.get().keep(related));
            }
            for (Memo<?> memo : memos) {
                name = memo.name();
                memo.save();
            }
        } catch (IOException notKept) {
            return List.of(Diagnostic.of(Fault.CACHE_NOT_SAVED, Position.of("cache"), name));
        }
        memos.clear();
        return warnings;
    }

    private Outcome<Heads> withPictures(
            Portal portal, SortedMap<SourcePath, Head> documents, SortedSet<SourcePath> rejected) {
        Memo<PictureHead> memo = remembered(Memo.ofPictures(place, generator));
        List<Diagnostic> diagnostics = new ArrayList<>(memo.warnings());
        SortedMap<SourcePath, PictureHead> pictures = new TreeMap<>();
        SortedSet<SourcePath> unusable = new TreeSet<>();
        SortedSet<SourcePath> named = new TreeSet<>();
        List<Head> heads = List.copyOf(documents.values());
        heads.parallelStream()
                .flatMap(Sources::picturesNamedBy)
                .filter(tree.files()::containsKey)
                .forEachOrdered(named::add);
        logo(portal.config()).ifPresent(named::add);
        portal.people()
                .forEach(person -> person.portrait().map(Portrait::file).ifPresent(named::add));
        IconCheck.path(portal.config().icon()).ifPresent(named::add);
        named.parallelStream()
                .filter(path -> tree.files().containsKey(path))
                .map(path -> new Named(path, picture(path, memo)))
                .toList()
                .forEach(
                        picture -> {
                            diagnostics.addAll(picture.outcome().diagnostics());
                            picture.outcome()
                                    .value()
                                    .ifPresentOrElse(
                                            head -> pictures.put(picture.path(), head),
                                            () -> unusable.add(picture.path()));
                        });
        memo.end();
        heads.parallelStream()
                .flatMap(head -> covers(head, pictures))
                .forEachOrdered(diagnostics::add);
        return new Outcome<>(
                new Heads(
                        documents, rejected, pictures, unusable, tree.files().keySet(), List.of()),
                diagnostics);
    }

    private record Named(SourcePath path, Outcome<Optional<PictureHead>> outcome) {}

    private Outcome<Optional<PictureHead>> picture(SourcePath path, Memo<PictureHead> memo) {
        return memo.read(
                file(path), reader::read, (bytes, content) -> pictureReader.read(path, bytes));
    }

    private static Stream<SourcePath> picturesNamedBy(Head head) {
        Stream<String> written =
                Stream.concat(
                        head.frontMatter().cover().map(Cover::src).stream(),
                        head.destinations().stream()
                                .filter(destination -> !destination.endsWith(DOCUMENT)));
        return written.flatMap(name -> SourcePath.resolve(head.path().folder(), name).stream());
    }

    private static Optional<SourcePath> logo(SiteConfig config) {
        String written = config.publisher().logo();
        return written.isEmpty() ? Optional.empty() : SourcePath.resolve("", written);
    }

    private Stream<Diagnostic> covers(Head head, SortedMap<SourcePath, PictureHead> pictures) {
        return Stream.concat(
                MissingCover.of(head, tree.files().keySet()).stream(),
                NarrowCover.of(head, pictures).stream());
    }

    /**
     * The bytes that were planned with, or the fault that they changed since: a build shows one
     * state of its sources. Only where a change could go unseen are they hashed for that.
     */
    Outcome<Optional<byte[]>> planned(SourcePath path, Fingerprint content) {
        SourceFile file = file(path);
        Outcome<Optional<byte[]>> read = reader.read(file);
        boolean same =
                read.value().isPresent()
                        && ((file.isSettledAt(place.startedNanos()) && reader.isAsScanned(file))
                                || Digest.ofBytes(read.value().get()).equals(content));
        if (same || read.hasErrors()) {
            return read;
        }
        return new Outcome<>(
                Optional.empty(),
                List.of(Diagnostic.of(Fault.FILE_KEEPS_CHANGING, Position.of("content/" + path))));
    }

    private Optional<byte[]> bytes(SourcePath path, List<Diagnostic> diagnostics) {
        if (!tree.files().containsKey(path)) {
            return Optional.empty();
        }
        Outcome<Optional<byte[]>> read = reader.read(file(path));
        diagnostics.addAll(read.diagnostics());
        return read.value();
    }

    private SourceFile file(SourcePath path) {
        SourceFile file = tree.files().get(path);
        if (file == null) {
            throw new IllegalArgumentException("not in the tree: " + path);
        }
        return file;
    }
}

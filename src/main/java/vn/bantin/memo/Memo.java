package vn.bantin.memo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import vn.bantin.cache.Change;
import vn.bantin.cache.Doubt;
import vn.bantin.cache.Entries;
import vn.bantin.cache.EntryStore;
import vn.bantin.comment.Comment;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.FileOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.source.SourceFile;

/**
 * Reads each file once in all builds. What identifies a file is the hash of its content, so a memo
 * that was carried to another machine or checkout is as good; size, times and inode only tell that
 * hashing it again would give the same. For one build; {@link #read} is safe for all threads.
 *
 * @param <T> what is read of a file
 */
public final class Memo<T> {
    /** What is less than this part of all is little. */
    private static final int LITTLE = 8;

    private final String name;
    private final EntryStore<SourcePath, Remembered<T>> store;
    private final Fingerprint generator;

    /** All that was asked for. */
    private Map<SourcePath, Remembered<T>> now = new ConcurrentHashMap<>();

    /** Of that, what was not, or not so, known before; where nothing was, that is all. */
    private Map<SourcePath, Remembered<T>> news = new ConcurrentHashMap<>();

    private Entries<SourcePath, Remembered<T>> before;

    /** Once all is read, where little is new: all that differs. */
    private Optional<Change<SourcePath, Remembered<T>>> change = Optional.empty();

    private boolean saved;
    private final long startedNanos;

    private Memo(Place place, String name, RememberedCodec<T> codec, Fingerprint generator) {
        this.name = name;
        this.store = new EntryStore<>(place.folder(), name, codec, place.operations());
        this.generator = generator;
        this.before = store.load(generator);
        this.startedNanos = place.startedNanos();
    }

    /**
     * Where memos are kept.
     *
     * @param folder the cache folder; need not exist
     * @param operations how they are written
     * @param started when this build started, by the machine's clock: a file changed within two
     *     seconds before is hashed again by the next build, too
     */
    public record Place(Path folder, FileOperations operations, Instant started) {
        /** Since 1970-01-01T00:00Z. */
        public long startedNanos() {
            return TimeUnit.SECONDS.toNanos(started.getEpochSecond()) + started.getNano();
        }
    }

    /**
     * Of the heads of documents.
     *
     * @param generator of everything besides the bytes and the path that a head depends on
     */
    public static Memo<Head> ofDocuments(Place place, Fingerprint generator) {
        return ofDocuments(place, generator, List.of());
    }

    /**
     * Likewise.
     *
     * @param present the files as they are, so that what is kept of them takes no more memory than
     *     it must
     */
    public static Memo<Head> ofDocuments(
            Place place, Fingerprint generator, Collection<SourceFile> present) {
        Map<String, SourceFile> byPath = new HashMap<>(2 * present.size());
        present.forEach(file -> byPath.put(file.path().value(), file));
        Memo<Head> memo = new Memo<>(place, "heads", new HeadCodec(byPath), generator);
        // All that was kept is read by now.
        byPath.clear();
        return memo;
    }

    /** Of the heads of pictures; likewise. */
    public static Memo<PictureHead> ofPictures(Place place, Fingerprint generator) {
        return new Memo<>(place, "pictures", new PictureCodec(), generator);
    }

    /** Of readers' comments; likewise. */
    public static Memo<Comment> ofComments(Place place, Fingerprint generator) {
        return new Memo<>(place, "comments", new CommentCodec(), generator);
    }

    /** The bytes of a file. */
    public interface Bytes {
        /** Empty, with or without a fault, when they are no longer there. */
        Outcome<Optional<byte[]>> of(SourceFile file);
    }

    /** What bytes give. */
    public interface Reader<T> {
        Outcome<Optional<T>> read(byte[] bytes, Fingerprint content);
    }

    /** What the file gives, read anew only where it is not known. */
    public Outcome<Optional<T>> read(SourceFile file, Bytes bytes, Reader<T> reader) {
        SourcePath key = file.path();
        Remembered<T> known = before.byKey().get(key);
        if (known != null && known.isSureOf(file)) {
            now.put(key, known);
            return known.outcome();
        }
        Outcome<Optional<byte[]>> found = bytes.of(file);
        if (found.value().isEmpty() || !found.diagnostics().isEmpty()) {
            return found.map(none -> Optional.empty());
        }
        Fingerprint content = Digest.ofBytes(found.value().get());
        Outcome<Optional<T>> outcome =
                known != null && known.content().equals(content)
                        ? known.outcome()
                        : reader.read(found.value().get(), content);
        var fresh = new Remembered<>(file, file.isSettledAt(startedNanos), content, outcome);
        now.put(key, fresh);
        if (before.doubt() == Doubt.NONE) {
            news.put(key, fresh);
        }
        return outcome;
    }

    /**
     * What a file gave at an earlier build; empty where it was not read then, is the same now, or
     * what was read now is kept already.
     */
    public Optional<T> former(SourcePath path) {
        Remembered<T> known = before.byKey().get(path);
        return known == null ? Optional.empty() : known.outcome().value();
    }

    /**
     * To be told when all is read. What is kept already need not be in memory any longer; if that
     * was nothing new, nothing.
     *
     * @return whether anything is other than it was
     */
    public boolean end() {
        if (before.doubt() != Doubt.NONE) {
            return true;
        }
        Map<SourcePath, Remembered<T>> former = new HashMap<>();
        news.keySet().forEach(key -> keepFormer(key, former));
        Set<SourcePath> gone = gone(news.size() - former.size());
        if (news.isEmpty() && gone.isEmpty()) {
            forget();
            return false;
        }
        if (news.size() + gone.size() <= before.byKey().size() / LITTLE) {
            gone.forEach(key -> keepFormer(key, former));
            change = Optional.of(new Change<>(news, gone, now.size()));
            before = new Entries<>(former, before.note(), Doubt.NONE, before.parts());
            now = new ConcurrentHashMap<>();
        }
        return true;
    }

    private void keepFormer(SourcePath key, Map<SourcePath, Remembered<T>> former) {
        Remembered<T> old = before.byKey().get(key);
        if (old != null) {
            former.put(key, old);
        }
    }

    /**
     * What was known and not asked for.
     *
     * @param added how many were asked for that were not known
     */
    private Set<SourcePath> gone(int added) {
        Set<SourcePath> gone = new HashSet<>();
        if (now.size() - added < before.byKey().size()) {
            gone.addAll(before.byKey().keySet());
            gone.removeAll(now.keySet());
        }
        return gone;
    }

    private void forget() {
        saved = true;
        now = new ConcurrentHashMap<>();
        news = new ConcurrentHashMap<>();
        change = Optional.empty();
        before = Entries.doubtful(before.doubt());
    }

    /** Of its files, for messages. */
    public String name() {
        return name;
    }

    /** Why nothing was known from earlier builds; {@code NONE} where something was. */
    Doubt doubt() {
        return before.doubt();
    }

    /** One where the memo was damaged. */
    public List<Diagnostic> warnings() {
        return before.doubt().warning(name);
    }

    /**
     * Keeps what was asked for in this build, and nothing else.
     *
     * @throws IOException where the disk does not let us; what was kept before is then still there
     */
    public void save() throws IOException {
        if (!saved) {
            if (change.isPresent()) {
                store.change(generator, new byte[0], change.get(), before.parts());
            } else {
                store.save(generator, new byte[0], now, before);
            }
            forget();
        }
    }
}

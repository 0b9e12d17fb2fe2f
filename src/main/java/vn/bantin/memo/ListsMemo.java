package vn.bantin.memo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.bantin.cache.BlobFile;
import vn.bantin.cache.Doubt;
import vn.bantin.cache.Loaded;
import vn.bantin.cache.Packer;
import vn.bantin.cache.Unpacker;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.site.related.EarlierLists;
import vn.bantin.site.related.EarlierLists.Entry;

/** «Đọc thêm» of all articles, from one build to the next: some 50 bytes an article. */
public final class ListsMemo {
    /** Of its file, for messages. */
    public static final String NAME = "lists";

    private static final int[] NOTHING = {};

    private final Memo.Place place;
    private final Fingerprint generator;
    private volatile Doubt doubt = Doubt.NONE;

    /**
     * @param generator of everything besides the documents that lists depend on
     */
    public ListsMemo(Memo.Place place, Fingerprint generator) {
        this.place = place;
        this.generator = generator;
    }

    /** Never fails: in any doubt nothing is known. */
    public EarlierLists load() {
        Loaded loaded = BlobFile.load(file(), generator);
        doubt = loaded.doubt();
        return loaded.payload().map(this::unpack).orElse(EarlierLists.NONE);
    }

    /** Why nothing was known; {@code NONE} where something was. */
    Doubt doubt() {
        return doubt;
    }

    /** One where what was kept was damaged, once it was loaded. */
    public List<Diagnostic> warnings() {
        return doubt.warning(NAME);
    }

    /**
     * @throws IOException where the disk does not let us; what was kept before is then still there
     */
    public void save(EarlierLists lists) throws IOException {
        Packer out = new Packer().number(lists.size());
        for (int age = 0; age < lists.size(); age++) {
            Entry entry = lists.at(age);
            out.print(entry.past()).print(entry.content());
            out.number(entry.limit()).number(entry.commonest());
            pack(entry.excluded(), out);
            pack(entry.list(), out);
        }
        BlobFile.saveSoon(file(), generator, out.bytes(), place.operations());
    }

    private Path file() {
        return place.folder().resolve(NAME + ".bin");
    }

    private EarlierLists unpack(byte[] payload) {
        try {
            Unpacker in = new Unpacker(payload);
            int count = in.count();
            EarlierLists.Builder lists = new EarlierLists.Builder();
            for (int age = 0; age < count; age++) {
                Fingerprint past = in.print();
                Fingerprint content = in.print();
                int limit = in.integer();
                int commonest = in.integer();
                lists.add(new Entry(past, content, unpack(in), limit, commonest, unpack(in)));
            }
            return lists.build();
        } catch (IOException senseless) {
            doubt = Doubt.OTHER_FORMAT;
            return EarlierLists.NONE;
        }
    }

    private static void pack(int[] ages, Packer out) {
        out.number(ages.length);
        for (int age : ages) {
            out.number(age);
        }
    }

    private static int[] unpack(Unpacker in) throws IOException {
        int count = in.count();
        if (count == 0) {
            return NOTHING;
        }
        int[] ages = new int[count];
        for (int i = 0; i < count; i++) {
            ages[i] = in.integer();
        }
        return ages;
    }
}

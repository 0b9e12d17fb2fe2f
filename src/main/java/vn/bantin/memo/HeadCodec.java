package vn.bantin.memo;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.cache.Packer;
import vn.bantin.cache.Unpacker;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.content.Positions;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.source.SourceFile;
import vn.bantin.text.Terms;

/** Heads of documents as bytes. */
final class HeadCodec extends RememberedCodec<Head> {
    HeadCodec(Map<String, SourceFile> present) {
        super(present);
    }

    @Override
    void packValue(Head head, Packer out) {
        FrontMatterCodec.pack(head.frontMatter(), out);
        pack(head.positions(), out);
        out.text(head.excerpt())
                .print(head.wording())
                .number(head.bodyOffset())
                .number(head.bodyLine())
                .texts(head.destinations())
                .texts(head.titleCredits().keySet())
                .texts(head.titleCredits().values());
        pack(head.terms(), out);
        out.number(head.syllables());
    }

    @Override
    Head unpackValue(SourcePath path, Fingerprint content, Unpacker in) throws IOException {
        FrontMatter frontMatter = FrontMatterCodec.unpack(in);
        return new Head(
                path,
                content,
                DocumentKind.of(path),
                frontMatter,
                positions(path, in),
                in.text(),
                in.print(),
                in.integer(),
                in.integer(),
                in.texts(),
                credits(in),
                terms(in),
                in.integer());
    }

    /** Sorted, so that the way from one to the next is short. */
    private static void pack(Positions positions, Packer out) {
        long[] packed = positions.packed();
        out.number(packed.length);
        long last = 0;
        for (long position : packed) {
            out.number(position - last);
            last = position;
        }
    }

    private static Positions positions(SourcePath path, Unpacker in) throws IOException {
        long[] packed = new long[in.count()];
        long last = 0;
        for (int i = 0; i < packed.length; i++) {
            last += in.number();
            packed[i] = last;
        }
        return new Positions(path, packed);
    }

    private static SortedMap<String, String> credits(Unpacker in) throws IOException {
        List<String> destinations = in.texts();
        List<String> credits = in.names();
        if (destinations.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> byDestination = new TreeMap<>();
        for (int i = 0; i < destinations.size() && i < credits.size(); i++) {
            byDestination.put(destinations.get(i), credits.get(i));
        }
        return byDestination;
    }

    private static void pack(Terms terms, Packer out) {
        out.number(terms.size());
        long last = 0;
        for (int i = 0; i < terms.size(); i++) {
            out.number(terms.at(i) - last);
            last = terms.at(i);
        }
    }

    private static Terms terms(Unpacker in) throws IOException {
        int[] terms = new int[in.count()];
        long last = 0;
        for (int i = 0; i < terms.length; i++) {
            last += in.number();
            terms[i] = (int) last;
        }
        return Terms.of(terms);
    }
}

package vn.bantin.memo;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.cache.Packer;
import vn.bantin.cache.Unpacker;
import vn.bantin.config.SiteConfig.Comments;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.Correction;
import vn.bantin.content.FrontMatter.Cover;
import vn.bantin.content.FrontMatter.DeclaredStatus;
import vn.bantin.content.FrontMatter.Layout;
import vn.bantin.content.FrontMatter.Lifecycle;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.FrontMatter.Source;
import vn.bantin.photo.Focus;
import vn.bantin.photo.Region;

/** Front matter as bytes; component by component, in their order. */
final class FrontMatterCodec {
    private static final Comments[] COMMENTS = Comments.values();
    private static final Layout[] LAYOUTS = Layout.values();
    private static final DeclaredStatus[] STATUSES = DeclaredStatus.values();

    private FrontMatterCodec() {}

    static void pack(FrontMatter written, Packer out) {
        out.text(written.title());
        pack(written.date(), out);
        out.texts(written.authors()).text(written.sapo()).text(written.photoCredit());
        out.flag(written.cover().isPresent());
        written.cover().ifPresent(cover -> pack(cover.details(), out.text(cover.src())));
        out.number(written.photos().size());
        written.photos().forEach((name, details) -> pack(details, out.text(name)));
        out.texts(written.tags())
                .text(written.place())
                .text(written.topic())
                .text(written.slug())
                .texts(written.aliases());
        pack(written.lifecycle(), out);
        out.texts(written.related()).flag(written.source().isPresent());
        written.source().ifPresent(source -> out.text(source.name()).text(source.url()));
        out.flag(written.featured())
                .number(written.comments().map(Comments::ordinal).orElse(-1))
                .text(written.thread())
                .number(written.layout().ordinal())
                .number(written.order());
    }

    static FrontMatter unpack(Unpacker in) throws IOException {
        return new FrontMatter(
                in.text(),
                moment(in),
                in.names(),
                in.text(),
                in.name(),
                in.flag() ? Optional.of(new Cover(in.text(), details(in))) : Optional.empty(),
                photos(in),
                in.names(),
                in.name(),
                in.name(),
                in.text(),
                in.texts(),
                lifecycle(in),
                in.texts(),
                in.flag() ? Optional.of(new Source(in.name(), in.text())) : Optional.empty(),
                in.flag(),
                comments(in),
                in.text(),
                in.constant(LAYOUTS),
                in.integer());
    }

    private static void pack(Lifecycle lifecycle, Packer out) {
        out.number(lifecycle.declared().ordinal());
        pack(lifecycle.publishAt(), out);
        pack(lifecycle.expireAt(), out);
        pack(lifecycle.updated(), out);
        out.number(lifecycle.corrections().size());
        for (Correction correction : lifecycle.corrections()) {
            pack(Optional.of(correction.date()), out);
            out.text(correction.text());
        }
    }

    /** Nearly all are the same: one object will do. */
    private static Lifecycle lifecycle(Unpacker in) throws IOException {
        Lifecycle read =
                new Lifecycle(
                        in.constant(STATUSES), moment(in), moment(in), moment(in), corrections(in));
        return read.equals(Lifecycle.PUBLISHED) ? Lifecycle.PUBLISHED : read;
    }

    private static List<Correction> corrections(Unpacker in) throws IOException {
        int count = in.count();
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant date =
                    moment(in).orElseThrow(() -> new IOException("a correction needs a date"));
            corrections.add(new Correction(date, in.text()));
        }
        return corrections;
    }

    private static SortedMap<String, PhotoDetails> photos(Unpacker in) throws IOException {
        int count = in.count();
        if (count == 0) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, PhotoDetails> photos = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            photos.put(in.text(), details(in));
        }
        return photos;
    }

    private static void pack(PhotoDetails details, Packer out) {
        out.text(details.alt())
                .text(details.caption())
                .text(details.credit())
                .flag(details.minors())
                .number(details.blur().size());
        for (Region region : details.blur()) {
            out.number(region.x()).number(region.y());
            out.number(region.width()).number(region.height());
        }
        out.flag(details.focus().isPresent());
        details.focus().ifPresent(focus -> out.number(focus.x()).number(focus.y()));
    }

    private static PhotoDetails details(Unpacker in) throws IOException {
        return new PhotoDetails(in.text(), in.text(), in.name(), in.flag(), regions(in), focus(in));
    }

    private static List<Region> regions(Unpacker in) throws IOException {
        int count = in.count();
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                regions.add(new Region(in.integer(), in.integer(), in.integer(), in.integer()));
            } catch (IllegalArgumentException senseless) {
                throw new IOException("no such region", senseless);
            }
        }
        return regions;
    }

    private static Optional<Focus> focus(Unpacker in) throws IOException {
        if (!in.flag()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Focus(in.integer(), in.integer()));
        } catch (IllegalArgumentException senseless) {
            throw new IOException("no such point", senseless);
        }
    }

    private static void pack(Optional<Instant> moment, Packer out) {
        out.flag(moment.isPresent());
        moment.ifPresent(m -> out.number(m.getEpochSecond()).number(m.getNano()));
    }

    private static Optional<Instant> moment(Unpacker in) throws IOException {
        if (!in.flag()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(in.number(), in.number()));
        } catch (DateTimeException | ArithmeticException senseless) {
            throw new IOException("no such time", senseless);
        }
    }

    private static Optional<Comments> comments(Unpacker in) throws IOException {
        int place = in.integer();
        if (place == -1) {
            return Optional.empty();
        }
        if (place < 0 || place >= COMMENTS.length) {
            throw new IOException("no such state");
        }
        return Optional.of(COMMENTS[place]);
    }
}

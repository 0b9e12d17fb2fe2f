package vn.bantin.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.Target.Picture;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Level;
import vn.bantin.photo.Credit;

/** Finds the picture that an author means, and the words that belong to it. */
final class Pictures {
    private final BodyContext context;
    private final Findings findings;
    private final Links links;
    private final BodyWords words;
    private int count;

    Pictures(BodyContext context, Findings findings, Links links, BodyWords words) {
        this.context = context;
        this.findings = findings;
        this.links = links;
        this.words = words;
    }

    /**
     * A picture with its words.
     *
     * @param caption as written in brackets; may be empty
     * @param title as written in quotes; may be empty
     * @return empty when it cannot be shown, which is told
     */
    Optional<ShownPicture> of(Written address, String caption, String title, int offset) {
        count++;
        Optional<Picture> found = resolve(address, offset);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PhotoDetails details = details(address);
        String shown = first(details.caption(), caption);
        String alt = first(details.alt(), shown);
        String file = address.asBrowsersRead();
        if (alt.isEmpty()) {
            alt = context.title() + " - " + words.photo() + " " + count + ".";
            shown = alt;
            findings.add(context.levels().missingAlt(), Fault.MISSING_ALT, offset, file);
        }
        String own = first(details.credit(), CreditWords.creditIn(title));
        String written = CreditWords.withoutWord(first(own, context.photoCredit()));
        checkCredit(written, found.get().embedded(), file, offset);
        return Optional.of(
                new ShownPicture(
                        links.placed(found.get().src()),
                        found.get(),
                        alt,
                        shown,
                        first(written, found.get().embedded().shown()),
                        CreditWords.creditIn(title).isEmpty() ? title : ""));
    }

    /** Whom the file names is shown where nobody else is written, but somebody should look. */
    private void checkCredit(String written, Credit embedded, String file, int offset) {
        String suggested = embedded.shown();
        if (written.isEmpty()) {
            Level level = context.levels().missingCredit();
            findings.add(level, Fault.MISSING_CREDIT, offset, file, suggested);
        } else if (!embedded.agreesWith(written)) {
            Level level = context.levels().creditConflict();
            findings.add(level, Fault.CREDIT_CONFLICT, offset, file, written, suggested);
        }
    }

    private Optional<Picture> resolve(Written written, int offset) {
        String address = written.asBrowsersRead();
        String scheme = Schemes.of(address);
        if (scheme.equals("data")) {
            findings.add(Fault.PICTURE_INLINE, offset);
        } else if (scheme.equals("http") || scheme.equals("https") || isRooted(address)) {
            findings.add(Fault.PICTURE_NOT_HERE, offset, address);
        } else if (scheme.length() == 1 || scheme.equals("file")) {
            findings.add(Fault.LINK_OUTSIDE, offset, address);
        } else if (!scheme.isEmpty()) {
            findings.add(Fault.LINK_SCHEME_REMOVED, offset, scheme + ":");
        } else if (address.isEmpty()) {
            findings.add(Fault.LINK_EMPTY, offset);
        } else {
            return relative(written, address, offset);
        }
        return Optional.empty();
    }

    private static boolean isRooted(String address) {
        return address.startsWith("/") || address.startsWith("\\");
    }

    private Optional<Picture> relative(Written written, String address, int offset) {
        Target target = context.targets().get(Destination.normalise(written.source()));
        if (target == null) {
            findings.add(Fault.PICTURE_NOT_HERE, offset, address);
            return Optional.empty();
        }
        return target.fold(
                page -> {
                    findings.add(Fault.PICTURE_IS_A_PAGE, offset, address);
                    return Optional.empty();
                },
                Optional::of,
                missing -> {
                    links.missing(missing, address, offset);
                    return Optional.empty();
                });
    }

    private PhotoDetails details(Written address) {
        for (String name :
                List.of(
                        address.source(),
                        address.meant(),
                        Normalizer.normalize(
                                Destination.normalise(address.source()), Normalizer.Form.NFC))) {
            PhotoDetails details = context.photos().get(name);
            if (details != null) {
                return details;
            }
        }
        return PhotoDetails.NONE;
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isBlank() ? otherwise.strip() : preferred.strip();
    }
}

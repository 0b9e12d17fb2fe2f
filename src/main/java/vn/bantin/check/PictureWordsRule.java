package vn.bantin.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bantin.config.Rule;
import vn.bantin.content.Destination;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.Key;
import vn.bantin.content.Outline.Picture;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.NormalForm;

/**
 * Captions, and words for those who cannot see a picture. That there are none at all is told by
 * whoever renders the body.
 */
final class PictureWordsRule implements ManuscriptRule {
    /** In characters: about twenty seconds of a screen reader. */
    private static final int LONGEST_ALT = 250;

    /** Folded. */
    private static final Set<String> SAY_NOTHING =
            Set.of(
                    "anh",
                    "hinh",
                    "hinh anh",
                    "anh bia",
                    "anh minh hoa",
                    "hinh minh hoa",
                    "anh trong bai",
                    "anh dai dien",
                    "tranh",
                    "image",
                    "photo",
                    "picture");

    private static final Pattern NUMBERED =
            Pattern.compile("(anh|hinh|hinh anh|image|img|dsc|photo|picture)( \\d+)+");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{3,4}$");

    @Override
    public void look(Manuscript manuscript, Notes notes) {
        FrontMatter written = manuscript.head().frontMatter();
        for (Picture picture : manuscript.outline().pictures()) {
            PhotoDetails details = details(picture.src(), written.photos());
            String caption = first(details.caption(), picture.caption());
            String alt = first(details.alt(), caption);
            if (caption.isEmpty() && !alt.isEmpty()) {
                notes.add(Rule.missingCaption, Fault.CAPTION_MISSING, picture.at(), picture.src());
            }
            alt(picture.src(), alt, picture.at(), notes);
        }
        written.cover()
                .ifPresent(
                        cover ->
                                alt(
                                        cover.src(),
                                        first(cover.details().alt(), cover.details().caption()),
                                        manuscript.head().positions().of(Key.cover),
                                        notes));
    }

    private static void alt(String src, String alt, Position at, Notes notes) {
        String file = src.substring(src.lastIndexOf('/') + 1);
        String words = LinkTextRule.syllables(alt);
        int length = alt.codePointCount(0, alt.length());
        if (!alt.isEmpty() && (saysNothing(words) || names(words, file))) {
            notes.add(Rule.altText, Fault.ALT_SAYS_NOTHING, at, file, alt);
        } else if (length > LONGEST_ALT) {
            String most = String.valueOf(LONGEST_ALT);
            notes.add(Rule.altText, Fault.ALT_TOO_LONG, at, file, String.valueOf(length), most);
        }
    }

    private static boolean saysNothing(String words) {
        return SAY_NOTHING.contains(words) || NUMBERED.matcher(words).matches();
    }

    /** Whether the words are but the file's name, with or without its extension. */
    private static boolean names(String words, String file) {
        String stem = EXTENSION.matcher(file).replaceFirst("");
        return List.of(LinkTextRule.syllables(file), LinkTextRule.syllables(stem)).contains(words);
    }

    private static PhotoDetails details(String src, Map<String, PhotoDetails> photos) {
        PhotoDetails written = photos.get(src);
        if (written != null) {
            return written;
        }
        String meant = NormalForm.composed(Destination.normalise(src));
        return photos.getOrDefault(meant, PhotoDetails.NONE);
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isBlank() ? otherwise.strip() : preferred.strip();
    }
}

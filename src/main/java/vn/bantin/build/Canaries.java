package vn.bantin.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.Head;
import vn.bantin.publish.scan.Canary;
import vn.bantin.publish.scan.Canary.Part;
import vn.bantin.publish.scan.TellingRuns;
import vn.bantin.text.NormalForm;

/** Makes the texts by which one document is known wherever it gets to. */
final class Canaries {
    /** UTF-16 units of a title that is looked for even where the rest of it was cut off. */
    private static final int LONG_TITLE = 40;

    private final int perDocument;

    /**
     * @param perDocument how many sentences of each
     */
    Canaries(int perDocument) {
        this.perDocument = perDocument;
    }

    /**
     * @param body as written
     * @param address where it would be; {@code ""} where readers may know that it was there
     */
    List<Canary> of(Head head, String body, String address) {
        String document = "content/" + head.path();
        FrontMatter written = head.frontMatter();
        List<Canary> canaries = new ArrayList<>();
        String title = written.title();
        add(Part.TITLE, title, document, canaries);
        if (title.length() > LONG_TITLE) {
            int end = title.lastIndexOf(' ', LONG_TITLE);
            add(Part.TITLE, title.substring(0, Math.max(end, 0)), document, canaries);
        }
        add(Part.ADDRESS, address, document, canaries);
        add(Part.FILE_NAME, fileName(head), document, canaries);
        Stream.of(written.sapo(), body)
                .flatMap(text -> TellingRuns.of(text, perDocument).stream())
                .limit(perDocument)
                .forEach(run -> add(Part.SENTENCE, run, document, canaries));
        details(written)
                .flatMap(photo -> Stream.of(photo.caption(), photo.alt()))
                .flatMap(text -> TellingRuns.of(text, perDocument).stream())
                .limit(perDocument)
                .forEach(run -> add(Part.CAPTION, run, document, canaries));
        return canaries;
    }

    private static Stream<PhotoDetails> details(FrontMatter written) {
        return Stream.concat(
                written.cover().map(FrontMatter.Cover::details).stream(),
                written.photos().values().stream());
    }

    /** All documents in folders of their own are called alike: their folder is their name. */
    private static String fileName(Head head) {
        String path = head.path().value();
        boolean alike = Set.of("index.md", "_index.md").contains(head.path().fileName());
        int slash = path.lastIndexOf('/');
        return path.substring((alike ? path.lastIndexOf('/', slash - 1) : slash) + 1);
    }

    static void add(Part part, String text, String document, List<Canary> canaries) {
        if (text.length() >= Canary.SHORTEST) {
            canaries.add(new Canary(part, NormalForm.composed(text), document));
        }
    }
}

package vn.bantin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.config.SiteConfig.PhotoLevels;
import vn.bantin.content.FrontMatter.PhotoDetails;
import vn.bantin.content.Head;
import vn.bantin.content.Key;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Level;
import vn.bantin.diagnostic.Position;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;
import vn.bantin.site.Site;

/**
 * What lead pictures of published documents lack: a credit, words for those who cannot see them.
 * Pictures of bodies are told of where the body is read.
 */
final class PhotoChecks {
    private final Site site;
    private final PhotoLevels levels;
    private final SortedMap<SourcePath, PictureHead> pictures;

    PhotoChecks(Site site) {
        this.site = site;
        this.levels = site.config().checks().photos();
        this.pictures = site.heads().pictures();
    }

    List<Diagnostic> faults() {
        List<Diagnostic> faults = new ArrayList<>(new BlurChecks(site).faults());
        faults.addAll(new WithdrawnPhotos(site).faults());
        for (Head head : site.heads().documents().values()) {
            if (site.addresses().containsKey(head.path())) {
                cover(head, faults);
            }
        }
        return faults;
    }

    /** A cover that cannot be used has its own diagnostic. */
    private void cover(Head head, List<Diagnostic> faults) {
        WrittenPhotos written = new WrittenPhotos(head);
        Optional<PictureHead> picture = written.coverFile().map(pictures::get);
        if (picture.isEmpty()) {
            return;
        }
        String file = picture.get().path().fileName();
        PhotoDetails details = written.cover();
        Position position = head.positions().of(Key.cover);
        if (details.alt().isEmpty() && details.caption().isEmpty()) {
            add(faults, levels.missingAlt(), Fault.MISSING_ALT_COVER, position, file);
        }
        String credit = written.credit(picture.get().path());
        Credit embedded = picture.get().embedded();
        String suggested = embedded.shown();
        if (credit.isEmpty()) {
            Level level = levels.missingCredit();
            add(faults, level, Fault.MISSING_CREDIT_COVER, position, file, suggested);
        } else if (!embedded.agreesWith(credit)) {
            Level level = levels.creditConflict();
            add(faults, level, Fault.CREDIT_CONFLICT, position, file, credit, suggested);
        }
    }

    private static void add(
            List<Diagnostic> faults,
            Level level,
            Fault fault,
            Position position,
            String... arguments) {
        level.severity()
                .map(severity -> new Diagnostic(severity, fault, position, List.of(arguments)))
                .ifPresent(faults::add);
    }
}

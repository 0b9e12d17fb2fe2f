package vn.bantin.build;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.config.Person;
import vn.bantin.config.Person.Portrait;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.image.PictureHead;
import vn.bantin.site.Heads;

/** Tells of portraits that name no file, and of those that would look blurred. */
final class Portraits {
    /** Of the shorter side, in pixels: twice what a page shows, for dense screens. */
    private static final int SMALLEST_SIDE = 256;

    private Portraits() {}

    /**
     * @param heads with all portraits that are there among the pictures; one that cannot be used
     *     has been told of
     */
    static List<Diagnostic> faults(List<Person> people, Heads heads) {
        List<Diagnostic> faults = new ArrayList<>();
        for (Person person : people) {
            person.portrait().ifPresent(portrait -> addFault(portrait, heads, faults));
        }
        return faults;
    }

    private static void addFault(Portrait portrait, Heads heads, List<Diagnostic> faults) {
        String file = portrait.file().value();
        PictureHead picture = heads.pictures().get(portrait.file());
        if (!heads.files().contains(portrait.file())) {
            faults.add(
                    Diagnostic.of(
                            Fault.PORTRAIT_MISSING,
                            portrait.position(),
                            file,
                            MissingCover.nearest(file, heads.files())));
        } else if (picture != null && Math.min(picture.width(), picture.height()) < SMALLEST_SIDE) {
            faults.add(
                    Diagnostic.of(
                            Fault.PORTRAIT_TOO_SMALL,
                            portrait.position(),
                            file,
                            String.valueOf(picture.width()),
                            String.valueOf(picture.height()),
                            String.valueOf(SMALLEST_SIDE)));
        }
    }
}

package vn.bantin.check;

import java.util.List;
import java.util.Map;
import vn.bantin.config.Person;
import vn.bantin.config.SiteConfig.Checks;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;

/** All rules that look at one document alone. Safe for all threads. */
public final class ManuscriptCheck {
    private final Checks checks;
    private final List<ManuscriptRule> rules;

    /**
     * @param people the registry; empty where the portal has none
     * @param pictures that documents name
     */
    public ManuscriptCheck(
            Checks checks, List<Person> people, Map<SourcePath, PictureHead> pictures) {
        this.checks = checks;
        this.rules =
                List.of(
                        new LengthRule(),
                        new HeadingRule(),
                        new LinkTextRule(),
                        new PictureWordsRule(),
                        new PictureSizeRule(pictures),
                        new SpellingRule(),
                        new LettersRule(),
                        new PeopleRule(people),
                        new FrontMatterRule());
    }

    /** In the order of the rules. */
    public List<Diagnostic> of(Manuscript manuscript) {
        Notes notes = new Notes(checks);
        rules.forEach(rule -> rule.look(manuscript, notes));
        return notes.all();
    }
}

package vn.bantin.bench;

import java.util.List;
import java.util.function.Supplier;

/** Sentences, names and headings of one article. */
final class Prose {
    private final Dice dice;
    private final String district;
    private final List<String> subjects;
    private final List<Supplier<String>> shapes =
            List.of(
                    this::report,
                    this::report,
                    this::voice,
                    this::figures,
                    this::state,
                    this::more);

    /**
     * @param district where the article plays
     * @param subjects what it is about; at least one
     */
    Prose(Dice dice, String district, List<String> subjects) {
        this.dice = dice;
        this.district = district;
        this.subjects = subjects;
    }

    static String person(Dice dice) {
        return dice.frequent(Vocabulary.FAMILY_NAMES)
                + " "
                + dice.frequent(Vocabulary.MIDDLE_NAMES)
                + " "
                + dice.any(Vocabulary.GIVEN_NAMES);
    }

    /** Such as «Sầm Sơn: Chị em mở thêm lớp học bơi về phòng đuối nước». */
    String title() {
        return district + ": " + capital(deed()) + " về " + subjects.get(0);
    }

    String heading() {
        return capital(dice.any(Vocabulary.THINGS) + " và " + dice.any(subjects));
    }

    /** Ends with a full stop, an ellipsis or an exclamation mark. */
    String sentence() {
        String end = dice.oneIn(12) ? "!" : dice.oneIn(12) ? "…" : ".";
        return capital(dice.any(shapes).get()) + end;
    }

    String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(sentence());
        }
        return text.toString();
    }

    /** Two lines: what was said, and by whom. */
    String quote() {
        return "> %s\n> — %s, %s".formatted(sentence(), person(dice), dice.any(Vocabulary.ROLES));
    }

    private String report() {
        return "%s, %s %s %s"
                .formatted(
                        dice.any(Vocabulary.OPENINGS),
                        where(),
                        deed(),
                        dice.any(Vocabulary.PURPOSES));
    }

    private String voice() {
        return "%s %s, %s, cho biết %s về %s"
                .formatted(
                        dice.oneIn(4) ? "bà" : "chị",
                        person(dice),
                        dice.any(Vocabulary.ROLES),
                        deed(),
                        dice.any(subjects));
    }

    private String figures() {
        return "%s đã có %s %s cùng %s"
                .formatted(
                        where(), 2 + dice.below(900), dice.frequent(Vocabulary.UNITS), objects());
    }

    private String state() {
        return "%s %s".formatted(objects(), dice.any(Vocabulary.STATES));
    }

    private String more() {
        return "%s %s, còn %s %s"
                .formatted(
                        deed(),
                        dice.any(Vocabulary.PURPOSES),
                        dice.frequent(Vocabulary.ACTORS),
                        dice.any(Vocabulary.STATES));
    }

    private String deed() {
        return dice.frequent(Vocabulary.ACTORS)
                + " "
                + dice.any(Vocabulary.VERBS)
                + " "
                + dice.any(Vocabulary.THINGS);
    }

    private String objects() {
        String thing = dice.any(Vocabulary.THINGS) + " " + dice.any(subjects);
        return dice.oneIn(6) ? "**" + thing + "**" : thing;
    }

    private String where() {
        return dice.oneIn(3)
                ? "ở thôn %s %s, %s,"
                        .formatted(
                                dice.any(Vocabulary.HAMLET_SYLLABLES),
                                dice.any(Vocabulary.HAMLET_SYLLABLES),
                                dice.oneIn(5) ? dice.any(Vocabulary.DISTRICTS) : district)
                : "ở " + district;
    }

    /** The first letter of a sentence; asterisks before it are Markdown. */
    private static String capital(String text) {
        int first = text.startsWith("**") ? 2 : 0;
        return text.substring(0, first)
                + Character.toTitleCase(text.charAt(first))
                + text.substring(first + 1);
    }
}

package vn.bantin.bench;

import java.util.Locale;

/** What is measured, each as one whole process, in the order in which they take their turns. */
enum Work {
    CLEAN("Bản Tin, clean"),
    /** Right after the clean build, whose output it copies. */
    COPY("`cp -r` of the output"),
    HUGO("Hugo, with related articles"),
    HUGO_WITHOUT("Hugo, without"),
    UNCHANGED("Bản Tin, unchanged"),
    BODY("Bản Tin, one body edited"),
    TITLE("Bản Tin, one title edited"),
    ADDED("Bản Tin, one article added"),
    TEMPLATE("Bản Tin, the article template edited"),
    FIND("`find content -type f -printf '%s %T@'`"),
    EMPTY("an empty Maven goal");

    private final String label;

    Work(String label) {
        this.label = label;
    }

    /** Over a site that was built before. */
    boolean isIncremental() {
        return switch (this) {
            case UNCHANGED, BODY, TITLE, ADDED, TEMPLATE -> true;
            default -> false;
        };
    }

    boolean isHugo() {
        return this == HUGO || this == HUGO_WITHOUT;
    }

    /** In a table, as Markdown. */
    String label() {
        return label;
    }

    /** On the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

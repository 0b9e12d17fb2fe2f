package vn.bantin.config;

import static vn.bantin.diagnostic.Level.ERROR;
import static vn.bantin.diagnostic.Level.WARNING;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Level;

/**
 * The one table of what a portal's checklist holds. A name is the key below {@code checks:} in
 * site.yaml and stays what it is: people's CI knows it. What a build reports as an error remains
 * one, whatever is written there; told are which faults of a build belong to the same rule.
 */
public enum Rule {
    brokenLink(
            ERROR,
            Fault.LINK_DEAD,
            Fault.BROKEN_LINK,
            Fault.LINK_EMPTY,
            Fault.LINK_NOT_PUBLISHED,
            Fault.LINK_OUTSIDE,
            Fault.LINK_UNCLEAR),
    brokenAnchor(ERROR, Fault.ANCHOR_DEAD, Fault.ANCHOR_MISSING_THERE, Fault.BROKEN_ANCHOR),
    brokenPicture(ERROR, Fault.PICTURE_DEAD, Fault.PICTURE_MISSING, Fault.PICTURE_NOT_HERE),
    duplicateId(ERROR, Fault.ID_TWICE),
    headingOrder(WARNING, Fault.HEADING_SKIPPED, Fault.HEADING_TOP),
    linkText(WARNING, Fault.LINK_TEXT_EMPTY, Fault.LINK_TEXT_VAGUE),
    missingAlt(WARNING, Fault.ALT_ABSENT, Fault.MISSING_ALT, Fault.MISSING_ALT_COVER),
    altText(WARNING, Fault.ALT_SAYS_NOTHING, Fault.ALT_TOO_LONG),
    missingCaption(WARNING, Fault.CAPTION_MISSING),
    missingCredit(WARNING, Fault.MISSING_CREDIT, Fault.MISSING_CREDIT_COVER),
    creditConflict(WARNING, Fault.CREDIT_CONFLICT),
    emptyBody(ERROR, Fault.EMPTY_BODY),
    titleLength(WARNING, Fault.TITLE_TOO_LONG, Fault.TITLE_TOO_SHORT),
    sapoLength(WARNING, Fault.SAPO_TOO_LONG, Fault.SAPO_TOO_SHORT),
    similarTitle(WARNING, Fault.TITLE_SIMILAR),
    similarArticle(WARNING, Fault.ARTICLE_SIMILAR),
    mixedSpelling(WARNING, Fault.SPELT_TWO_WAYS),
    decomposedText(WARNING, Fault.TEXT_DECOMPOSED),
    lookAlike(WARNING, Fault.LOOK_ALIKE_IN_BODY, Fault.LOOK_ALIKE_LETTERS),
    unknownPerson(WARNING, Fault.PERSON_NOT_LISTED, Fault.UNKNOWN_PERSON),
    smallPhoto(WARNING, Fault.PHOTO_SMALL, Fault.PICTURE_NARROW, Fault.PORTRAIT_TOO_SMALL),
    pageWeight(WARNING, Fault.PAGE_HEAVY),
    riskyYaml(WARNING, Fault.YAML_RISKY, Fault.YAML_COLON, Fault.YAML_SPECIAL_START),
    unfrozenSlug(WARNING, Fault.SLUG_NOT_FROZEN),
    lostAddress(ERROR, Fault.ADDRESS_LOST, Fault.ADDRESS_MOVED, Fault.ADDRESS_UNPUBLISHED),
    externalLink(
            WARNING,
            Fault.EXTERNAL_DEAD,
            Fault.EXTERNAL_PRIVATE,
            Fault.EXTERNAL_SILENT,
            Fault.EXTERNAL_UNFINISHED);

    private static final Map<Fault, Rule> BY_FAULT = byFault();

    private final Level usual;
    private final Set<Fault> faults;

    Rule(Level usual, Fault first, Fault... others) {
        this.usual = usual;
        this.faults = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** What it is unless the site says otherwise. */
    public Level usual() {
        return usual;
    }

    /** All that is reported in its name. */
    public Set<Fault> faults() {
        return faults;
    }

    /** The rule in whose name something is reported; empty for what only a build looks at. */
    public static Optional<Rule> of(Fault fault) {
        return Optional.ofNullable(BY_FAULT.get(fault));
    }

    /** By its name; empty where none is called so. */
    public static Optional<Rule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The stable name of what was found: the rule's, else the fault's own. */
    public static String name(Diagnostic diagnostic) {
        Fault fault = diagnostic.fault();
        return of(fault).map(Rule::name).orElse(fault.name());
    }

    private static Map<Fault, Rule> byFault() {
        Map<Fault, Rule> rules = new EnumMap<>(Fault.class);
        Arrays.stream(values()).forEach(rule -> rule.faults.forEach(f -> rules.put(f, rule)));
        return Collections.unmodifiableMap(rules);
    }
}

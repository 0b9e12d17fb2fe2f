package vn.bantin.output;

/** Why a file is produced: the first that applies, in this order. */
public enum Reason {
    /** It was not there before. */
    NEW,
    /** Another version of the program made it. */
    GENERATOR,
    /** Somebody or something changed or removed the file since the last build. */
    OUTPUT_ALTERED,
    /** The body or picture it shows changed. */
    SOURCE,
    /** Its template, or one that it includes, changed. */
    TEMPLATE,
    /** What a link or picture in its body stands for changed. */
    REFERENCE,
    /** What else it shows changed. */
    VIEW
}

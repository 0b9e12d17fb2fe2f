package vn.bantin.cache;

/** Why a stored file was not used. */
public enum Doubt {
    /** None: it was used. */
    NONE,
    /** There is no file. */
    MISSING,
    /** The disk does not let us read it. */
    UNREADABLE,
    /** It is not of this kind or of another version of the format. */
    OTHER_FORMAT,
    /** Another version or other settings of the program made it. */
    OTHER_GENERATOR,
    /** It is shorter or longer than it says. */
    OTHER_LENGTH,
    /** It is not what was written, or was written under another name. */
    OTHER_CHECKSUM
}

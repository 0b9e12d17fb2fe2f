package vn.bantin.cache;

import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

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
    OTHER_CHECKSUM;

    /** Whether something has happened to the file that nobody wanted. */
    private boolean isDamage() {
        return this != NONE && this != MISSING && this != OTHER_GENERATOR;
    }

    /** What to tell of a file, once for all that lies in it; nothing where it is no damage. */
    public List<Diagnostic> warning(String name) {
        return isDamage()
                ? List.of(Diagnostic.of(Fault.CACHE_DOUBTFUL, Position.of("cache"), name, name()))
                : List.of();
    }
}

package vn.bantin.disk;

/**
 * What goes wrong with the operations on a disk.
 *
 * @param kind how
 * @param at number of the first operation that it meets, from 1; 0 for none
 * @param sticky whether it also meets the operations after that
 */
public record Trouble(Kind kind, int at, boolean sticky) {
    /** Nothing does. */
    public static final Trouble NONE = once(Kind.FULL, 0);

    /** In what way. */
    public enum Kind {
        /** ENOSPC: nothing new can be made; where it is sticky, files still move and go. */
        FULL,
        /** As FULL, once half of a file's bytes are on the disk. */
        SHORT,
        /** EACCES. */
        DENIED,
        /** EIO. */
        BROKEN,
        /** As if the process were killed before the operation: sticky by nature. */
        KILLED_BEFORE,
        /** As if it were killed after it. */
        KILLED_AFTER,
        /** The process really ends before it. */
        HALTED_BEFORE,
        /** The process really ends after it. */
        HALTED_AFTER
    }

    public static Trouble once(Kind kind, int at) {
        return new Trouble(kind, at, false);
    }

    public static Trouble from(Kind kind, int at) {
        return new Trouble(kind, at, true);
    }

    /** Whether it is about the process, and not about the disk. */
    public boolean isDeath() {
        return kind.compareTo(Kind.KILLED_BEFORE) >= 0;
    }

    /** Whether a disk in this trouble refuses an operation. */
    boolean refuses(int number, boolean needsRoom) {
        if (at == 0 || number < at || isDeath()) {
            return false;
        }
        boolean full = kind == Kind.FULL || kind == Kind.SHORT;
        return number == at || (sticky && (needsRoom || !full));
    }

    /** Whether the process is dead by the time it would do an operation. */
    boolean isDeadBefore(int number) {
        boolean before = kind == Kind.KILLED_BEFORE || kind == Kind.HALTED_BEFORE;
        return isDeath() && at > 0 && (before ? number >= at : number > at);
    }

    boolean isDeadAfter(int number) {
        return isDeath() && at > 0 && number >= at;
    }

    boolean isReal() {
        return kind == Kind.HALTED_BEFORE || kind == Kind.HALTED_AFTER;
    }

    @Override
    public String toString() {
        return kind + (sticky ? " from " : " at ") + at;
    }
}

package vn.bantin.build;

/** Those who read the output folder while builds go on. */
public interface Readers {
    /** Where nobody does. */
    Readers NONE = () -> {};

    /**
     * The folder is about to change: when this returns, nobody reads it any more, until whoever
     * started the build says that it is over, whatever came of it.
     */
    void pause();
}

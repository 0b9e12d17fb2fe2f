package vn.bantin.build;

/** Told how far a build is. Called from many threads, and often: must be quick. */
public interface Progress {
    /** For those who do not want to know. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * @param stage name of the stage, as in the report
     * @param done so far
     * @param total 0 when not known
     */
    void at(String stage, int done, int total);
}

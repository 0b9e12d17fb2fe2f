package vn.bantin.publish.remote;

import java.util.Set;
import vn.bantin.path.OutputPath;

/** A release on its way to a target; see {@link Target} for the order of calls. */
public interface Staging {
    /** Files that an attempt before this one has put, and whose bytes are known to be right. */
    Set<OutputPath> present();

    /**
     * Puts one file where it waits to be shown, or where nothing that readers reach leads to it
     * yet. Safe for as many threads as the target has workers. Compares what arrived.
     *
     * @param bytes its content
     */
    void put(ReleaseFile file, byte[] bytes) throws RemoteFailure;

    /** Shows all of it to readers: in one step where the target can, else in the order of puts. */
    void show() throws RemoteFailure;

    /**
     * Deletes what the change says goes. Only called once everything is shown.
     *
     * @return what was not there any more
     */
    Set<OutputPath> delete() throws RemoteFailure;

    /** Leaves the record, which ends the release; and drops what is not needed any more. */
    void finish() throws RemoteFailure;
}

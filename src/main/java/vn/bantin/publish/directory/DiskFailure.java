package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import vn.bantin.disk.Refusal;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** What a disk has refused, as what is to be done about it. */
final class DiskFailure {
    private DiskFailure() {}

    /** Something that is done to a disk. */
    interface Deed<T> {
        T perform() throws IOException;
    }

    /**
     * Performs it.
     *
     * @param what is being done, with the path
     */
    static <T> T during(String what, Deed<T> deed) throws RemoteFailure {
        try {
            return deed.perform();
        } catch (RemoteFailure failure) {
            throw failure;
        } catch (IOException failure) {
            throw of(what, failure);
        }
    }

    /** Whether it means that there is no room. */
    static boolean saysFull(IOException failure) {
        return Refusal.of(failure).saysFull();
    }

    private static RemoteFailure of(String what, IOException failure) {
        Refusal refusal = Refusal.of(failure);
        String file =
                failure instanceof FileSystemException named && named.getFile() != null
                        ? " " + named.getFile()
                        : "";
        return RemoteFailure.of(
                kind(failure, refusal), what + ":" + file + " " + refusal.reason(), failure);
    }

    private static Kind kind(IOException failure, Refusal refusal) {
        if (refusal.saysFull()) {
            return Kind.FULL;
        }
        boolean refused =
                failure instanceof AccessDeniedException
                        || refusal.reason().contains("not permitted")
                        || refusal.reason().contains("Read-only");
        return refused ? Kind.REFUSED : Kind.TRANSIENT;
    }
}

package vn.bantin.publish.directory;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
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
        return full(reason(failure));
    }

    private static RemoteFailure of(String what, IOException failure) {
        String reason = reason(failure);
        String file =
                failure instanceof FileSystemException named && named.getFile() != null
                        ? " " + named.getFile()
                        : "";
        return RemoteFailure.of(kind(failure, reason), what + ":" + file + " " + reason, failure);
    }

    private static Kind kind(IOException failure, String reason) {
        if (full(reason)) {
            return Kind.FULL;
        }
        boolean refused =
                failure instanceof AccessDeniedException
                        || reason.contains("not permitted")
                        || reason.contains("Read-only");
        return refused ? Kind.REFUSED : Kind.TRANSIENT;
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        String said =
                failure instanceof FileSystemException named
                        ? named.getReason()
                        : failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said;
    }

    /** The JDK has no type for it, only the words of Linux and macOS: ENOSPC, EDQUOT. */
    private static boolean full(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("quota exceeded");
    }
}

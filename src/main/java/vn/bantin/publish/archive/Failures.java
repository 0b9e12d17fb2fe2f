package vn.bantin.publish.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import vn.bantin.disk.Refusal;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** What a disk says, in the words of a target. */
final class Failures {
    private Failures() {}

    static RemoteFailure of(String doing, IOException failure) {
        return failure instanceof RemoteFailure known
                ? known
                : RemoteFailure.of(kind(failure), doing + ": " + failure, failure);
    }

    private static Kind kind(IOException failure) {
        if (Refusal.of(failure).saysFull()) {
            return Kind.FULL;
        }
        if (failure instanceof AccessDeniedException) {
            return Kind.REFUSED;
        }
        boolean nowhere =
                failure instanceof NoSuchFileException || failure instanceof NotDirectoryException;
        return nowhere ? Kind.UNFIT : Kind.TRANSIENT;
    }
}

package vn.bantin.publish.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.regex.Pattern;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** What a disk says, in the words of a target. */
final class Failures {
    private static final Pattern FULL =
            Pattern.compile("no space|quota|not enough space", Pattern.CASE_INSENSITIVE);

    private Failures() {}

    static RemoteFailure of(String doing, IOException failure) {
        return failure instanceof RemoteFailure known
                ? known
                : RemoteFailure.of(kind(failure), doing + ": " + failure, failure);
    }

    private static Kind kind(IOException failure) {
        if (FULL.matcher(String.valueOf(failure.getMessage())).find()) {
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

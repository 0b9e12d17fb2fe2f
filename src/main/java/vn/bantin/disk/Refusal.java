package vn.bantin.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/**
 * Why a disk of this machine has not done what it was asked.
 *
 * @param reason in the words of the system, without the file's name
 */
public record Refusal(String reason) {
    public static Refusal of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new Refusal("access denied");
        }
        String said =
                failure instanceof FileSystemException named
                        ? named.getReason()
                        : failure.getMessage();
        return new Refusal(said == null ? failure.getClass().getSimpleName() : said);
    }

    /** The JDK has no type for it, only the words of Linux and macOS (ENOSPC, EDQUOT), Windows. */
    public boolean saysFull() {
        String lower = reason.toLowerCase(Locale.ROOT);
        return lower.contains("no space left")
                || lower.contains("quota exceeded")
                || lower.contains("not enough space");
    }
}

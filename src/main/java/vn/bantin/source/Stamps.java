package vn.bantin.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.bantin.path.SourcePath;

/** From what the file system says about a file to {@link SourceFile}. */
final class Stamps {
    private Stamps() {}

    static SourceFile sourceFile(SourcePath path, Look look) {
        return new SourceFile(
                path,
                look.size(),
                look.modifiedNanos(),
                look.changedNanosOrZero(),
                look.inodeOrZero());
    }

    /** As the file is now, taken for granted that nothing but its content can have changed. */
    static SourceFile again(SourceFile before, BasicFileAttributes attributes) {
        return new SourceFile(
                before.path(),
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                before.changedNanosOrZero(),
                inode(attributes.fileKey()));
    }

    /**
     * On Unix a file key prints as {@code (dev=fd01,ino=1234)}. Reading the number from there
     * spares a second look at each file, which {@code "unix:ino"} would cost.
     */
    static long inode(@Nullable Object fileKey) {
        String text = fileKey == null ? "" : fileKey.toString();
        long inode = 0;
        int start = text.indexOf("ino=");
        for (int i = start + 4; start >= 0 && i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            inode = inode * 10 + digit;
        }
        return inode;
    }
}

package vn.bantin.comment;

import java.time.Instant;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.SourcePath;
import vn.bantin.text.NormalForm;

/**
 * One reader's comment. Only an approved one has words: those of others are dropped when they are
 * read, so that nothing of them can get out, nor into what is kept between builds.
 *
 * @param path its file, below {@code comments/}
 * @param status what moderation says
 * @param author as shown; {@code ""} unless approved
 * @param date when it was written
 * @param text plain, in NFC; paragraphs apart by an empty line, lines by {@code \n}; no address of
 *     a person, no control or direction character; {@code ""} unless approved
 * @param replyTo name of the file that it answers, of the same folder, without its ending; {@code
 *     ""}: of none
 * @param dateAt where the date stands
 * @param replyAt where {@code replyTo} stands, else the file's first key
 */
public record Comment(
        SourcePath path,
        CommentStatus status,
        String author,
        Instant date,
        String text,
        String replyTo,
        Position dateAt,
        Position replyAt) {
    /** Before the name of every thread. */
    static final String FOLDER = "comments/";

    /** Of every comment's file. */
    static final String ENDING = ".yaml";

    /** The name that answers call it by: that of its file without the ending. */
    public String name() {
        String file = path.fileName();
        return NormalForm.composed(file.substring(0, file.length() - ENDING.length()));
    }

    /** The name of the thread that it stands in: that of its folder, in NFC. */
    public String thread() {
        return NormalForm.composed(path.folder().substring(FOLDER.length()));
    }

    boolean isApproved() {
        return status == CommentStatus.APPROVED;
    }
}

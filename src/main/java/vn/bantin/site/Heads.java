package vn.bantin.site;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import vn.bantin.comment.Comment;
import vn.bantin.content.Head;
import vn.bantin.image.PictureHead;
import vn.bantin.path.SourcePath;

/**
 * What stage read makes: the heads of all documents, and of the pictures they name; comments.
 *
 * @param documents as far as they could be read; one with faults has stand-ins for what could not
 * @param rejected documents with faults; those of which nothing could be read have no head
 * @param pictures that can be published
 * @param unusable pictures with faults
 * @param files every file of the sources, to tell a misspelt name from a missing file
 * @param comments that could be read, in the order of their paths
 */
public record Heads(
        SortedMap<SourcePath, Head> documents,
        SortedSet<SourcePath> rejected,
        SortedMap<SourcePath, PictureHead> pictures,
        SortedSet<SourcePath> unusable,
        Set<SourcePath> files,
        List<Comment> comments) {
    public Heads {
        documents = Collections.unmodifiableSortedMap(documents);
        rejected = Collections.unmodifiableSortedSet(rejected);
        pictures = Collections.unmodifiableSortedMap(pictures);
        unusable = Collections.unmodifiableSortedSet(unusable);
        files = Collections.unmodifiableSet(files);
        comments = List.copyOf(comments);
    }

    /** The same, and what readers say. */
    public Heads with(List<Comment> readers) {
        return new Heads(documents, rejected, pictures, unusable, files, readers);
    }
}

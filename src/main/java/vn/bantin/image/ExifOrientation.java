package vn.bantin.image;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import java.io.IOException;
import java.util.Set;

/**
 * How a photo must be turned, from its Exif segment. Only the first directory is looked at, and in
 * it only this one tag: no sub-directory, no maker note, no thumbnail, no chain of directories is
 * followed, whatever they claim (row IM09). A segment has at most 64 KB.
 */
final class ExifOrientation {
    private static final int UPRIGHT = 1;

    private ExifOrientation() {}

    /**
     * @param tiff the segment's content after {@code Exif\0\0}
     * @return 1 to 8; 1 also when there is none or it makes no sense: a photo is not refused for
     *     that
     */
    static int of(byte[] tiff) {
        Metadata metadata = new Metadata();
        try {
            new TiffReader().processTiff(new ByteArrayReader(tiff), new OneTag(metadata), 0);
        } catch (TiffProcessingException | IOException broken) {
            return UPRIGHT;
        }
        Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value =
                directory == null ? null : directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? UPRIGHT : value;
    }

    /** Says of every other tag that it has been dealt with. */
    private static final class OneTag extends DirectoryTiffHandler {
        OneTag(Metadata metadata) {
            super(metadata, null);
        }

        @Override
        public void setTiffMarker(int marker) {
            pushDirectory(new ExifIFD0Directory());
        }

        @Override
        public boolean tryEnterSubIfd(int tag) {
            return false;
        }

        @Override
        public boolean hasFollowerIfd() {
            return false;
        }

        @Override
        public Long tryCustomProcessFormat(int tag, int format, long components) {
            return 0L;
        }

        @Override
        public boolean customProcessTag(
                int offset,
                Set<Integer> seen,
                int start,
                RandomAccessReader reader,
                int tag,
                int n) {
            return tag != ExifDirectoryBase.TAG_ORIENTATION;
        }
    }
}

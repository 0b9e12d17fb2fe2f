package vn.bantin.publish;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.Serving;
import vn.bantin.publish.remote.Wave;

/**
 * What a target remembers of its release: all that is ever believed of what is there.
 *
 * @param release its name
 * @param made when it was published, by the clock of the one who did
 * @param generator of the program that built the site
 * @param base address of the home page
 * @param files every file of it
 * @param retained files of earlier releases that stay for those who still have an old page
 */
record ReleaseRecord(
        ReleaseId release,
        Instant made,
        Fingerprint generator,
        URI base,
        SortedMap<OutputPath, Line> files,
        SortedMap<OutputPath, Retained> retained) {
    ReleaseRecord {
        files = Collections.unmodifiableSortedMap(files);
        retained = Collections.unmodifiableSortedMap(retained);
    }

    /**
     * A file.
     *
     * @param size in bytes; −1 where it is not known
     * @param serving how it is served: whoever goes back to it wants it served like that
     */
    record Line(Fingerprint print, long size, Wave wave, Serving serving) {}

    /**
     * A file that no page of the release needs.
     *
     * @param since the day (UTC) since which that is so
     */
    record Retained(Line file, LocalDate since) {}

    /** Everything that is there, by what identifies it. */
    SortedMap<OutputPath, Fingerprint> prints() {
        SortedMap<OutputPath, Fingerprint> prints = new TreeMap<>();
        files.forEach((path, line) -> prints.put(path, line.print()));
        retained.forEach((path, kept) -> prints.put(path, kept.file().print()));
        return prints;
    }

    /** How many files are there. */
    int count() {
        return files.size() + retained.size();
    }
}

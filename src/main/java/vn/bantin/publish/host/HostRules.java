package vn.bantin.publish.host;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;

/**
 * What a host gets besides the files of the site, and what it must not get of them.
 *
 * @param files by path; none of them is a file of the site
 * @param replaced files of the site that are to be left out of the release, since the host would
 *     show them in place of the rule that stands for them
 */
public record HostRules(List<ReleaseFile> files, SortedSet<OutputPath> replaced) {
    public HostRules {
        files = List.copyOf(files);
        replaced = Collections.unmodifiableSortedSet(replaced);
    }
}

package vn.bantin.build;

import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.output.Delta;
import vn.bantin.output.Manifest;
import vn.bantin.output.Reason;
import vn.bantin.output.SiteWriter;

/**
 * What is to be made, and the writer that may bring it in; nothing is written yet.
 *
 * @param prepared the portal to be
 * @param manifest what is there
 * @param writer not yet asked for anything but which files are intact
 * @param delta between the plan and what is there
 */
record Pending(Prepared prepared, Manifest manifest, SiteWriter writer, Delta delta) {
    /** Why files are produced, by address. */
    SortedMap<String, Reason> reasons() {
        SortedMap<String, Reason> reasons = new TreeMap<>();
        delta.produce()
                .forEach(produce -> reasons.put(produce.job().path().address(), produce.reason()));
        return reasons;
    }
}

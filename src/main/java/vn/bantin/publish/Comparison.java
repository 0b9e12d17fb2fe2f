package vn.bantin.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.ReleaseRecord.Line;
import vn.bantin.publish.ReleaseRecord.Retained;
import vn.bantin.publish.remote.Change;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.ReleaseId;
import vn.bantin.publish.remote.Wave;

/**
 * A release to be, held against what a target remembers: no listing is ever believed. A pure
 * function of its parts.
 *
 * @param before what the target remembers; empty where nothing was ever published there
 * @param wanted the release to be
 * @param graceDays how long files stay that may
 * @param now when this is published
 */
record Comparison(Optional<ReleaseRecord> before, Release wanted, int graceDays, Instant now) {

    PublishPlan plan() {
        return plan(Map.of());
    }

    /**
     * @param sizes in bytes, of files whose size was not known before they were made
     */
    PublishPlan plan(Map<OutputPath, Long> sizes) {
        SortedMap<OutputPath, Long> added = new TreeMap<>();
        SortedMap<OutputPath, Long> changed = new TreeMap<>();
        SortedMap<OutputPath, Fingerprint> there = there();
        wanted.files()
                .forEach(
                        (path, file) -> {
                            Fingerprint old = there.get(path);
                            if (old == null) {
                                added.put(path, sizes.getOrDefault(path, file.size()));
                            } else if (!file.print().equals(old)) {
                                changed.put(path, sizes.getOrDefault(path, file.size()));
                            }
                        });
        SortedMap<OutputPath, Retained> staying = staying();
        SortedMap<OutputPath, Long> removed = new TreeMap<>();
        SortedMap<OutputPath, Long> retained = new TreeMap<>();
        int expired = 0;
        if (before.isPresent()) {
            for (Map.Entry<OutputPath, Line> line : before.get().files().entrySet()) {
                if (!wanted.files().containsKey(line.getKey())) {
                    boolean stays = staying.containsKey(line.getKey());
                    (stays ? retained : removed).put(line.getKey(), line.getValue().size());
                }
            }
            for (Map.Entry<OutputPath, Retained> kept : before.get().retained().entrySet()) {
                OutputPath path = kept.getKey();
                if (!wanted.files().containsKey(path) && !staying.containsKey(path)) {
                    removed.put(path, kept.getValue().file().size());
                    expired++;
                }
            }
        }
        int kept = there.size() - changed.size() - removed.size() - retained.size();
        return new PublishPlan(added, changed, removed, retained, kept, expired);
    }

    /**
     * What has to be uploaded, in the order in which it may be shown: what is new, by wave, then
     * what is changed, by wave. Nothing that readers can reach leads to what is new before
     * something that was there changes; a new page may lead to a new list, and so each needs the
     * other. The home page and what tells a host how to serve come last, new or not.
     */
    List<ReleaseFile> puts() {
        SortedMap<OutputPath, Fingerprint> there = there();
        SortedSet<ReleaseFile> fresh = new TreeSet<>();
        SortedSet<ReleaseFile> changed = new TreeSet<>();
        for (ReleaseFile file : wanted.files().values()) {
            Fingerprint old = there.get(file.path());
            if (old == null && file.wave() != Wave.HOME) {
                fresh.add(file);
            } else if (!file.print().equals(old)) {
                changed.add(file);
            }
        }
        List<ReleaseFile> ordered = new ArrayList<>(fresh);
        ordered.addAll(changed);
        return ordered;
    }

    /**
     * All of it, for the target.
     *
     * @param sizes in bytes, of files whose size was not known before they were made
     */
    Change change(Map<OutputPath, Long> sizes) {
        SortedMap<OutputPath, Line> lines = new TreeMap<>();
        wanted.files().forEach((path, file) -> lines.put(path, line(file, sizes)));
        SortedMap<OutputPath, Retained> staying = staying();
        SortedMap<OutputPath, Fingerprint> after = new TreeMap<>();
        lines.forEach((path, line) -> after.put(path, line.print()));
        staying.forEach((path, kept) -> after.put(path, kept.file().print()));
        ReleaseId to = ReleaseId.of(made(), printOf(lines));
        ReleaseRecord record =
                new ReleaseRecord(to, made(), wanted.generator(), wanted.base(), lines, staying);
        return new Change(
                before.map(ReleaseRecord::release),
                to,
                there(),
                after,
                puts(),
                RecordCodec.write(record));
    }

    private SortedMap<OutputPath, Fingerprint> there() {
        return before.map(ReleaseRecord::prints).orElseGet(TreeMap::new);
    }

    /** Later than the release that is there, whatever the clocks of two machines say. */
    private Instant made() {
        Instant second = Instant.ofEpochSecond(now.getEpochSecond());
        return before.map(old -> old.made().plusSeconds(1))
                .filter(least -> least.isAfter(second))
                .orElse(second);
    }

    private Line line(ReleaseFile file, Map<OutputPath, Long> sizes) {
        long size = sizes.getOrDefault(file.path(), file.size());
        if (size < 0) {
            size =
                    before.map(old -> old.files().get(file.path()))
                            .map(Line::size)
                            .orElse(file.size());
        }
        return new Line(file.print(), size, file.wave(), file.serving());
    }

    /** Files of earlier releases that are to stay, with the day since which nobody needs them. */
    private SortedMap<OutputPath, Retained> staying() {
        SortedMap<OutputPath, Retained> staying = new TreeMap<>();
        if (before.isEmpty() || graceDays == 0) {
            return staying;
        }
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        before.get()
                .files()
                .forEach(
                        (path, line) -> {
                            if (Waves.mayStay(line.wave()) && !wanted.files().containsKey(path)) {
                                staying.put(path, new Retained(line, today));
                            }
                        });
        before.get()
                .retained()
                .forEach(
                        (path, kept) -> {
                            boolean young = !kept.since().plusDays(graceDays).isBefore(today);
                            if (young && !wanted.files().containsKey(path)) {
                                staying.put(path, kept);
                            }
                        });
        return staying;
    }

    private static Fingerprint printOf(SortedMap<OutputPath, Line> lines) {
        StringBuilder all = new StringBuilder(64 * lines.size());
        lines.forEach(
                (path, line) ->
                        all.append(line.print().hex()).append(' ').append(path).append('\n'));
        return Checksum.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}

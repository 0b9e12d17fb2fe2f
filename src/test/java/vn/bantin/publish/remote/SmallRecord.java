package vn.bantin.publish.remote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.fingerprint.Checksum;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * What a target remembers of a {@link SmallSite}; a line of text for each file, a checksum last.
 *
 * @param id empty where nothing was ever published
 * @param files what the release is made of, by path
 * @param old what is there for readers of pages of the release before
 */
record SmallRecord(
        Optional<ReleaseId> id,
        SortedMap<OutputPath, Entry> files,
        SortedMap<OutputPath, Entry> old) {
    record Entry(Wave wave, Fingerprint print) {}

    /**
     * @throws RemoteFailure {@link RemoteFailure.Kind#DAMAGED} where it is not what was written
     */
    static SmallRecord parse(Optional<byte[]> record) throws RemoteFailure {
        SmallRecord parsed = new SmallRecord(Optional.empty(), new TreeMap<>(), new TreeMap<>());
        if (record.isEmpty()) {
            return parsed;
        }
        String text = new String(record.get(), StandardCharsets.UTF_8);
        int end = text.indexOf("sum ");
        if (end < 0 || !text.substring(end).equals("sum " + sum(text.substring(0, end)))) {
            throw RemoteFailure.of(RemoteFailure.Kind.DAMAGED, "the record: " + text);
        }
        List<String> lines = text.substring(0, end).lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(" ", 4);
            Entry entry = new Entry(Wave.valueOf(parts[1]), print(parts[2]));
            (parts[0].equals("old") ? parsed.old : parsed.files)
                    .put(new OutputPath(parts[3]), entry);
        }
        return new SmallRecord(Optional.of(new ReleaseId(lines.get(0))), parsed.files, parsed.old);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(id.orElseThrow() + "\n");
        files.forEach((path, entry) -> text.append(line("new", path, entry)));
        old.forEach((path, entry) -> text.append(line("old", path, entry)));
        return (text + "sum " + sum(text.toString())).getBytes(StandardCharsets.UTF_8);
    }

    /** To a state of the site, while what this one has looks for the pages stays. */
    Change changeTo(SmallSite site) {
        return changeTo(site.id(), site.files());
    }

    Change changeTo(ReleaseId to, SortedMap<OutputPath, ReleaseFile> next) {
        SmallRecord record = new SmallRecord(Optional.of(to), new TreeMap<>(), new TreeMap<>());
        next.forEach((path, file) -> record.files.put(path, new Entry(file.wave(), file.print())));
        boolean again = id.equals(Optional.of(to));
        (again ? old : files)
                .forEach(
                        (path, entry) -> {
                            if (entry.wave.compareTo(Wave.PHOTO) <= 0 && !next.containsKey(path)) {
                                record.old.put(path, entry);
                            }
                        });
        SortedMap<OutputPath, Fingerprint> before = prints();
        List<ReleaseFile> puts = new ArrayList<>();
        next.forEach(
                (path, file) -> {
                    if (!file.print().equals(before.get(path))) {
                        puts.add(file);
                    }
                });
        puts.sort(
                Comparator.comparing(ReleaseFile::wave)
                        .thenComparing(file -> before.containsKey(file.path()))
                        .thenComparing(ReleaseFile::path));
        return new Change(id, to, before, record.prints(), puts, record.bytes());
    }

    /** Of all that is there. */
    SortedMap<OutputPath, Fingerprint> prints() {
        SortedMap<OutputPath, Fingerprint> prints = new TreeMap<>();
        files.forEach((path, entry) -> prints.put(path, entry.print));
        old.forEach((path, entry) -> prints.put(path, entry.print));
        return prints;
    }

    private static String line(String kind, OutputPath path, Entry entry) {
        return String.join(" ", kind, entry.wave.name(), entry.print.hex(), path.value()) + "\n";
    }

    private static Fingerprint print(String hex) {
        return new Fingerprint(
                Long.parseUnsignedLong(hex.substring(0, 16), 16),
                Long.parseUnsignedLong(hex.substring(16), 16));
    }

    private static String sum(String text) {
        return Checksum.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}

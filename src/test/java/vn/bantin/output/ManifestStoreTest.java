package vn.bantin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.cache.Doubt;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;

class ManifestStoreTest {
    private static final Fingerprint GENERATOR = Digest.of("generator");

    @TempDir Path folder;

    @Test
    void whatGoesInComesOut() throws IOException {
        Manifest manifest = Manifest.closed(GENERATOR, entries(3_000));

        store().save(manifest);

        assertThat(store().load()).isEqualTo(manifest);
    }

    @Test
    void anOpenManifestKnowsItsFilesAndTrustsNone() throws IOException {
        Manifest closed = Manifest.closed(GENERATOR, entries(1));
        Manifest open = closed.opened(new TreeSet<>(List.of(new OutputPath("moi/index.html"))));
        ManifestStore store = store();
        store.save(closed);

        store.save(open);

        assertThat(store().load()).isEqualTo(open);
        assertThat(open.closed()).isFalse();
        assertThat(open.entries()).isEmpty();
        assertThat(open.own())
                .containsExactly(new OutputPath("moi/index.html"), new OutputPath("trang-0.html"));
    }

    @Test
    void oneChangeWritesOnePartOfMany() throws IOException {
        SortedMap<OutputPath, Entry> entries = entries(10_000);
        store().save(Manifest.closed(GENERATOR, entries));
        List<Path> before = parts();
        ManifestStore store = store();
        SortedMap<OutputPath, Entry> changed = new TreeMap<>(store.load().entries());
        changed.put(new OutputPath("trang-7.html"), entry(70_000));

        store.save(Manifest.closed(GENERATOR, changed));

        assertThat(before).hasSize(16);
        assertThat(parts()).hasSameSizeAs(before);
        assertThat(parts().stream().filter(before::contains)).hasSize(15);
        assertThat(store().load().entries()).isEqualTo(changed);
    }

    @Test
    void changesAloneLeaveTheSameAsAll() throws IOException {
        // So many that some rounds need another number of parts.
        Manifest now = Manifest.closed(GENERATOR, entries(2_046));
        store().save(now);
        Random random = new Random(20_261_127);
        for (int round = 0; round < 40; round++) {
            Map<OutputPath, Entry> made = new HashMap<>();
            Set<OutputPath> gone = new HashSet<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                OutputPath path = new OutputPath("trang-" + random.nextInt(2_060) + ".html");
                if (random.nextBoolean()) {
                    made.put(path, entry(random.nextInt(1_000_000)));
                } else {
                    gone.add(path);
                }
            }
            made.keySet().removeAll(gone);
            ManifestStore store = store();
            Manifest before = store.load();
            assertThat(before).as("round %d", round).isEqualTo(now);
            if (round % 2 == 0) {
                store.open(before, made.keySet(), made.keySet());
                assertThat(store().load().closed()).isFalse();
            }

            store.saveChanged(before, made, gone);

            now = now.with(made, gone);
        }
        assertThat(store().load()).isEqualTo(now);
        Files.delete(folder.resolve("manifest.bin"));
        assertThat(store().load().own()).isEqualTo(now.own());
    }

    @Test
    void whatIsNotTheSameAnyMoreIsNotChanged() throws IOException {
        store().save(Manifest.closed(GENERATOR, entries(20)));
        ManifestStore store = store();
        Manifest before = store.load();
        Path part = parts().get(0);
        Files.write(part, new byte[] {1, 2, 3});
        Map<OutputPath, Entry> made = Map.of(new OutputPath("trang-7.html"), entry(70_000));

        assertThatThrownBy(() -> store.saveChanged(before, made, Set.of()))
                .isInstanceOf(IOException.class);

        assertThat(store().load().entries()).isEmpty();
        assertThat(store().load().own()).isEqualTo(before.own());
    }

    @Test
    void CA02_aFileThatIsCutOffCostsTheManifestButNotTheNames() throws IOException {
        store().save(Manifest.closed(GENERATOR, entries(20)));
        for (String file : List.of("manifest.bin", parts().get(0).getFileName().toString())) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            for (int length = 0; length < bytes.length; length += 13) {
                Files.write(folder.resolve(file), Arrays.copyOf(bytes, length));
                ManifestStore store = store();
                Manifest manifest = store.load();
                assertThat(manifest.entries()).as("%s, %d bytes", file, length).isEmpty();
                assertThat(manifest.own()).hasSize(20);
                assertThat(store.doubt()).isNotEqualTo(Doubt.NONE);
            }
            Files.write(folder.resolve(file), bytes);
        }
    }

    @Test
    void CA09_randomBytesDoNoHarm() throws IOException {
        store().save(Manifest.closed(GENERATOR, entries(5)));
        Random random = new Random(20_221_007);
        for (int round = 0; round < 500; round++) {
            List<Path> files = files();
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(file);
            byte[] broken = bytes.clone();
            broken[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, broken);
            store().load();
            Files.write(file, bytes);
        }
        assertThat(store().load().entries()).hasSize(5);
    }

    private ManifestStore store() {
        return new ManifestStore(folder, new RealOperations());
    }

    private List<Path> parts() throws IOException {
        return files().stream().filter(file -> file.toString().contains("manifest-")).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static SortedMap<OutputPath, Entry> entries(int count) {
        TreeMap<OutputPath, Entry> entries = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            entries.put(new OutputPath("trang-" + i + ".html"), entry(i));
        }
        return entries;
    }

    private static Entry entry(int number) {
        OutputFacts facts =
                new OutputFacts(
                        List.of("muc-mot", "muc-hai"),
                        List.of(new AnchorLink("/a/", "x", new Position("content/a.md", 3, 4))),
                        List.of(
                                Diagnostic.of(
                                        Fault.HELD_BACK,
                                        Position.of("content/ế.md"),
                                        "Tập huấn",
                                        "mai")),
                        number % 4 == 0,
                        number % 3 == 0 ? "https://cong.example/moi/" : "");
        Inputs inputs = new Inputs(Digest.of(1), Digest.of(2), Digest.of(3), Fingerprint.NONE);
        return new Entry(
                inputs,
                Digest.of(number),
                new FileStamp(number, -6),
                number % 2 == 0 ? facts : OutputFacts.NONE);
    }
}

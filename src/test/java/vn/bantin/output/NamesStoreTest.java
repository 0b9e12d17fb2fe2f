package vn.bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.disk.RealOperations;
import vn.bantin.path.OutputPath;

class NamesStoreTest {
    private static final OutputPath NEW = new OutputPath("moi/index.html");
    private static final OutputPath OLD = new OutputPath("trang-7.html");
    private static final Supplier<Set<OutputPath>> NOBODY_ASKS =
            () -> {
                throw new AssertionError("all names were asked for");
            };

    @TempDir Path folder;
    private final Set<OutputPath> names =
            IntStream.range(0, 10_000)
                    .mapToObj(i -> new OutputPath("trang-" + i + ".html"))
                    .collect(Collectors.toSet());

    @BeforeEach
    void saveSome() throws IOException {
        store().save(names);
    }

    @Test
    void whatGoesInComesOut() {
        assertThat(store().load()).contains(names);
    }

    @Test
    void aChangeWritesThePartsItIsIn() throws IOException {
        Set<Path> before = parts();
        NamesStore store = knowing();

        store.change(Set.of(NEW, OLD), Set.of(), NOBODY_ASKS);
        store.change(Set.of(NEW), Set.of(new OutputPath("nobody-knows.html")), NOBODY_ASKS);

        assertThat(store().load()).contains(with(NEW));
        Set<Path> others = parts();
        others.removeAll(before);
        assertThat(before).hasSize(16);
        assertThat(others).hasSize(1);
    }

    @Test
    void whatIsGoneIsNotThereAnyMore() throws IOException {
        NamesStore store = knowing();
        store.change(Set.of(NEW), Set.of(), NOBODY_ASKS);

        store.change(Set.of(), Set.of(NEW, OLD), NOBODY_ASKS);
        Set<OutputPath> left = new HashSet<>(names);
        left.remove(OLD);
        assertThat(store().load()).contains(left);

        // What it has taken out it does not keep in mind: the next time it asks.
        store.change(Set.of(OLD), Set.of(), () -> names);
        assertThat(store().load()).contains(names);
    }

    @Test
    void whoKnowsNothingSavesAll() throws IOException {
        store().change(Set.of(NEW), Set.of(), () -> with(NEW));

        assertThat(store().load()).contains(with(NEW));
    }

    @Test
    void CA01_whatIsDamagedIsWrittenAnewBeforeAnythingIsBuiltOnIt() throws IOException {
        for (Path part : parts()) {
            byte[] bytes = Files.readAllBytes(part);
            bytes[bytes.length / 2] ^= 1;
            Files.write(part, bytes);
            assertThat(store().load()).as(part + "").isEmpty();

            NamesStore store = knowing();
            store.change(Set.of(NEW), Set.of(), () -> with(NEW));

            assertThat(store().load()).as(part + "").contains(with(NEW));
            store().save(names);
        }
    }

    @Test
    void CA02_namesThatAreThereAreWrittenAnewWhereTheyCannotBeRead() throws IOException {
        Files.delete(parts().iterator().next());

        knowing().save(names);

        assertThat(store().load()).contains(names);
    }

    @Test
    void theSameNamesAreNotWrittenAgain() throws IOException {
        Path root = folder.resolve("names.bin");
        Object before = Files.readAttributes(root, "unix:ino").get("ino");

        knowing().save(names);

        assertThat(Files.readAttributes(root, "unix:ino")).containsEntry("ino", before);
    }

    private NamesStore store() {
        return new NamesStore(folder, new RealOperations());
    }

    private NamesStore knowing() {
        NamesStore store = store();
        store.expect(names);
        return store;
    }

    private Set<OutputPath> with(OutputPath more) {
        Set<OutputPath> all = new HashSet<>(names);
        all.add(more);
        return all;
    }

    private Set<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("names-"))
                    .collect(Collectors.toSet());
        }
    }
}

package vn.bantin.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Outcome;

class BuildLockTest {
    private static final Duration NOT_LONG = Duration.ofMillis(120);
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path temp;
    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = temp.resolve("cache");
    }

    @Test
    void CO01_a_second_process_waits_and_then_names_the_first() throws Exception {
        Process first = child("hold");
        BufferedReader said = reader(first);
        assertThat(said.readLine()).isEqualTo("held");
        List<String> told = new ArrayList<>();

        Outcome<Optional<BuildLock>> second = BuildLock.acquire(folder, "tôi", NOT_LONG, told::add);

        assertThat(second.value()).isEmpty();
        assertThat(faults(second)).containsExactly("BUILD_BUSY [con]");
        assertThat(told).containsExactly("con");
        first.getOutputStream().close();
        try (BuildLock lock = acquire(LONG).value().orElseThrow()) {
            assertThat(lock.isExclusive()).isTrue();
        }
        assertThat(first.waitFor()).isZero();
    }

    @Test
    void CO02_a_second_run_in_this_JVM_is_busy_and_does_not_let_other_processes_in()
            throws Exception {
        try (BuildLock first = acquire(NOT_LONG).value().orElseThrow()) {
            assertThat(first.isExclusive()).isTrue();
            assertThat(faults(acquire(NOT_LONG))).containsExactly("BUILD_BUSY [tôi]");

            Process other = child("try");
            assertThat(reader(other).readLine()).isEqualTo("busy");
            assertThat(other.waitFor()).isZero();
        }
        assertThat(acquire(NOT_LONG).value()).isPresent().get().satisfies(BuildLock::close);
    }

    @Test
    void CO02_threads_take_turns() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> most = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            most.add(
                    pool.submit(
                            () -> {
                                try (BuildLock lock = acquire(LONG).value().orElseThrow()) {
                                    assertThat(lock.isExclusive()).isTrue();
                                    int now = inside.incrementAndGet();
                                    Thread.sleep(2);
                                    inside.decrementAndGet();
                                    return now;
                                }
                            }));
        }
        for (Future<Integer> one : most) {
            assertThat(one.get()).isEqualTo(1);
        }
        pool.shutdown();
    }

    @Test
    void CO03_the_lock_of_a_killed_process_is_free_at_once_whatever_its_text_says()
            throws Exception {
        Process first = child("hold");
        assertThat(reader(first).readLine()).isEqualTo("held");
        first.destroyForcibly().waitFor();
        assertThat(folder.resolve("build.holder")).hasContent("con");
        List<String> told = new ArrayList<>();

        Outcome<Optional<BuildLock>> second =
                BuildLock.acquire(folder, "tôi", Duration.ZERO, told::add);

        assertThat(second.diagnostics()).isEmpty();
        assertThat(told).isEmpty();
        second.value().orElseThrow().close();
    }

    @Test
    void CA07_without_a_usable_folder_the_run_goes_on_with_a_warning_but_not_exclusively()
            throws IOException {
        Files.writeString(folder, "một tệp");

        Outcome<Optional<BuildLock>> outcome = acquire(NOT_LONG);

        assertThat(outcome.hasErrors()).isFalse();
        assertThat(faults(outcome)).containsExactly("CACHE_FOLDER_UNUSABLE [" + folder + "]");
        try (BuildLock lock = outcome.value().orElseThrow()) {
            assertThat(lock.isExclusive()).isFalse();
            assertThat(faults(acquire(NOT_LONG))).containsExactly("BUILD_BUSY [?]");
        }
        assertThat(folder).hasContent("một tệp");
    }

    /** A file that not even the administrator may write stands for a disk that locks nothing. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void CO04_LOCK_UNSUPPORTED_the_run_goes_on_with_a_warning_but_not_exclusively()
            throws IOException {
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("build.lock"), Path.of("/proc/sys/kernel/version"));

        Outcome<Optional<BuildLock>> outcome = acquire(NOT_LONG);

        assertThat(outcome.hasErrors()).isFalse();
        assertThat(faults(outcome)).containsExactly("LOCK_UNSUPPORTED [" + folder + "]");
        try (BuildLock lock = outcome.value().orElseThrow()) {
            assertThat(lock.isExclusive()).isFalse();
            assertThat(faults(acquire(NOT_LONG))).containsExactly("BUILD_BUSY [?]");
        }
    }

    private Outcome<Optional<BuildLock>> acquire(Duration patience) {
        return BuildLock.acquire(folder, "tôi", patience, holder -> {});
    }

    private Process child(String verb) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        verb,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    private static List<String> faults(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .map((Diagnostic d) -> d.fault() + " " + d.arguments())
                .toList();
    }

    /** What a child process runs: takes the lock, says so, and with "hold" waits for its input. */
    static final class Child {
        public static void main(String[] arguments) throws IOException {
            Optional<BuildLock> lock =
                    BuildLock.acquire(Path.of(arguments[1]), "con", Duration.ZERO, holder -> {})
                            .value();
            System.out.println(lock.isPresent() ? "held" : "busy");
            if (lock.isPresent()) {
                if (arguments[0].equals("hold")) {
                    System.in.read();
                }
                lock.get().close();
            }
        }
    }
}

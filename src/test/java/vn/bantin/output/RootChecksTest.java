package vn.bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;

/** FS03: which folders cannot be the output folder; all before any write. */
class RootChecksTest {
    @TempDir Path temp;
    private Path site;
    private Path content;
    private Path home;
    private Path staging;

    @BeforeEach
    void layOut() throws IOException {
        Path real = temp.toRealPath();
        site = real.resolve("target/site");
        staging = real.resolve("target/staging");
        content = Files.createDirectories(real.resolve("content"));
        home = Files.createDirectories(real.resolve("home/le"));
    }

    @Test
    void folders_that_do_not_exist_yet_are_fine_and_are_not_made() {
        assertThat(faults(site, staging)).isEmpty();
        assertThat(site.getParent()).doesNotExist();
    }

    @Test
    void FS03_the_root_the_home_folder_and_what_holds_it_are_too_broad() {
        assertThat(faults(Path.of("/"), staging)).containsExactly("OUTPUT_TOO_BROAD");
        assertThat(faults(home, staging)).containsExactly("OUTPUT_TOO_BROAD");
        assertThat(faults(home.resolve(".."), staging)).containsExactly("OUTPUT_TOO_BROAD");
        assertThat(faults(home.resolve("site"), staging)).isEmpty();
    }

    @Test
    void FS03_the_content_folder_what_holds_it_and_what_is_in_it_cannot_be_the_output()
            throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("lien-ket"), content);
        Path holder = Files.createDirectories(temp.toRealPath().resolve("x"));
        assertThat(faults(content, staging)).containsExactly("OUTPUT_IN_CONTENT");
        assertThat(faults(content.resolve("site"), staging)).containsExactly("OUTPUT_IN_CONTENT");
        assertThat(faults(link.resolve("site"), staging)).containsExactly("OUTPUT_IN_CONTENT");
        content = Files.createDirectories(holder.resolve("content"));
        assertThat(faults(holder, staging)).containsExactly("OUTPUT_IN_CONTENT");
    }

    @Test
    void FS03_a_file_cannot_be_the_output_nor_hold_it() throws IOException {
        Path file = Files.writeString(temp.resolve("tep"), "x");

        assertThat(faults(file, staging)).containsExactly("OUTPUT_IS_FILE");
        assertThat(faults(file.resolve("site"), staging)).containsExactly("OUTPUT_IS_FILE");
        assertThat(file).hasContent("x");
    }

    /** Permissions do not bind the administrator, so the answer of the disk is made up. */
    @Test
    void FS03_a_folder_that_may_not_be_written_cannot_be_the_output() {
        FileOperations readOnly = new TwoDisks(new RealOperations(), site, false);

        assertThat(faults(site, staging, readOnly))
                .containsExactly("OUTPUT_NOT_WRITABLE", "OUTPUT_NOT_WRITABLE");
    }

    @Test
    void the_staging_folder_is_apart_from_the_output_and_the_content() {
        assertThat(faults(site, site)).containsExactly("STAGING_IN_OUTPUT");
        assertThat(faults(site, site.resolve("x"))).containsExactly("STAGING_IN_OUTPUT");
        assertThat(faults(site, site.resolveSibling("x").resolve("..")))
                .containsExactly("STAGING_IN_OUTPUT");
        assertThat(faults(site, content.resolve("x"))).containsExactly("STAGING_IN_OUTPUT");
    }

    private List<String> faults(Path output, Path stage) {
        return faults(output, stage, new RealOperations());
    }

    private List<String> faults(Path output, Path stage, FileOperations operations) {
        Outcome<?> outcome =
                OutputFolder.open(
                        new OutputRoots(output, stage, content, home),
                        Collections.emptySortedSet(),
                        () -> {},
                        operations);
        assertThat(outcome.value().equals(Optional.empty())).isEqualTo(outcome.hasErrors());
        return outcome.diagnostics().stream().map(d -> d.fault().name()).toList();
    }
}

package vn.bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.bantin.content.Body.AnchorLink;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.output.Manifest.Entry;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.Inputs;

class ManifestCodecTest {
    @Test
    void whatGoesInComesOut() {
        Manifest manifest = manifest();

        assertThat(ManifestCodec.decode(ManifestCodec.encode(manifest))).contains(manifest);
        Manifest open = manifest.opened(new TreeSet<>(List.of(new OutputPath("moi/index.html"))));
        assertThat(ManifestCodec.decode(ManifestCodec.encode(open))).contains(open);
    }

    @Test
    void anOpenManifestKnowsItsFilesAndTrustsNone() {
        Manifest open = manifest().opened(new TreeSet<>(List.of(new OutputPath("moi/index.html"))));

        assertThat(open.closed()).isFalse();
        assertThat(open.entries()).isEmpty();
        assertThat(open.own())
                .containsExactly(new OutputPath("index.html"), new OutputPath("moi/index.html"));
    }

    @Test
    void CA02_whatIsCutOffIsNoManifest() {
        byte[] bytes = ManifestCodec.encode(manifest());

        for (int length = 0; length < bytes.length; length++) {
            assertThat(ManifestCodec.decode(Arrays.copyOf(bytes, length))).isEmpty();
        }
    }

    @Test
    void CA09_randomBytesDoNoHarm() {
        Random random = new Random(20221007);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = ManifestCodec.encode(manifest());
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            ManifestCodec.decode(bytes);
        }
    }

    private static Manifest manifest() {
        TreeMap<OutputPath, Entry> entries = new TreeMap<>();
        OutputFacts facts =
                new OutputFacts(
                        List.of("muc-mot", "muc-hai"),
                        List.of(new AnchorLink("/a/", "x", new Position("content/a.md", 3, 4))),
                        List.of(
                                Diagnostic.of(
                                        Fault.HELD_BACK,
                                        Position.of("content/ế.md"),
                                        "Tập huấn",
                                        "mai")));
        Inputs inputs = new Inputs(Digest.of(1), Digest.of(2), Digest.of(3), Fingerprint.NONE);
        entries.put(
                new OutputPath("index.html"),
                new Entry(inputs, Digest.of(4), new FileStamp(5, 6), facts));
        return Manifest.closed(Digest.of("generator"), entries);
    }
}

package vn.bantin.publish.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.portal.SamplePortal;
import vn.bantin.publish.remote.Compressor;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Serving;
import vn.bantin.publish.remote.Wave;

class PrecompressionTest {
    private static final Fingerprint PRINT = Digest.of("original");

    private final AtomicInteger reads = new AtomicInteger();

    static List<Compressor> compressors() {
        return Compressors.ALL;
    }

    @Test
    void liesBesideTextAndSaysWhatItIs() throws IOException {
        List<ReleaseFile> packed = both().beside(List.of(file("a/index.html", 3_000, PRINT)));
        assertThat(packed)
                .extracting(file -> file.path().value())
                .containsExactly("a/index.html.gz", "a/index.html.br");
        assertThat(packed)
                .extracting(ReleaseFile::serving)
                .containsExactly(
                        new Serving(
                                "text/html; charset=utf-8", "gzip", CacheRule.REVALIDATE.header()),
                        new Serving(
                                "text/html; charset=utf-8", "br", CacheRule.REVALIDATE.header()));
        for (ReleaseFile file : packed) {
            assertThat(
                            ServedPortal.unpacked(
                                    file.content().read(), file.serving().contentEncoding()))
                    .isEqualTo(text(3_000));
        }
    }

    @Test
    void nothingIsPackedBeforeSomebodyReadsIt() throws IOException {
        List<ReleaseFile> packed = both().beside(List.of(file("index.html", 3_000, PRINT)));
        assertThat(packed).hasSize(2).extracting(ReleaseFile::size).containsOnly(-1L);
        assertThat(reads).hasValue(0);
        packed.get(0).content().read();
        assertThat(reads).hasValue(1);
    }

    @Test
    void smallFilesAndWhatIsPackedAlreadyStayAsTheyAre() {
        assertThat(
                        both().beside(
                                        List.of(
                                                file("index.html", Precompression.LEAST - 1, PRINT),
                                                file("anh/aa/x.jpg", 90_000, PRINT),
                                                file("assets/x.woff2", 90_000, PRINT))))
                .isEmpty();
        assertThat(both().beside(List.of(file("index.html", Precompression.LEAST, PRINT))))
                .hasSize(2);
        assertThat(both().beside(both().inPlace(List.of(file("index.html", 9_000, PRINT)))))
                .isEmpty();
    }

    @Test
    void aPrintTellsOriginalCodingAndProgram() {
        List<ReleaseFile> one = both().beside(List.of(file("index.html", 3_000, PRINT)));
        List<ReleaseFile> same = both().beside(List.of(file("index.html", 3_000, PRINT)));
        List<ReleaseFile> other =
                both().beside(List.of(file("index.html", 3_000, Digest.of("another"))));
        List<ReleaseFile> newer =
                new Precompression(List.of(new Newer()))
                        .beside(List.of(file("index.html", 3_000, PRINT)));
        assertThat(prints(one)).isEqualTo(prints(same)).doesNotHaveDuplicates();
        assertThat(prints(one)).doesNotContain(PRINT).doesNotContainAnyElementsOf(prints(other));
        assertThat(prints(one)).doesNotContainAnyElementsOf(prints(newer));
    }

    @Test
    void inPlaceTheAddressStaysAndThePrintDoesNot() throws IOException {
        ReleaseFile page = file("index.html", 3_000, PRINT);
        ReleaseFile photo = file("anh/aa/x.jpg", 3_000, PRINT);
        List<ReleaseFile> all =
                new Precompression(List.of(new Gzip())).inPlace(List.of(page, photo));
        assertThat(all).hasSize(2);
        assertThat(all.get(1)).isSameAs(photo);
        assertThat(all.get(0).path()).isEqualTo(page.path());
        assertThat(all.get(0).print()).isNotEqualTo(page.print());
        assertThat(all.get(0).serving().contentEncoding()).isEqualTo("gzip");
        assertThat(ServedPortal.unpacked(all.get(0).content().read(), "gzip"))
                .isEqualTo(text(3_000));
    }

    @ParameterizedTest
    @MethodSource("compressors")
    void theSameBytesAreMadeOfTheSame(Compressor by) {
        byte[] bytes = text(50_000);
        assertThat(by.compress(bytes)).isEqualTo(by.compress(bytes.clone()));
    }

    /** RFC 1952, section 2.3: no name, no time. */
    @Test
    void theHeadTellsNothing() {
        byte[] packed = new Gzip().compress(text(3_000));
        assertThat(packed).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }

    /** Whoever takes another brotli4j must say so here: the bytes may be others. */
    @Test
    void theVersionOfBrotliIsThatOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.replaceAll("(?s).*<brotli.version>(.*?)</brotli.version>.*", "$1");
        assertThat(Brotli.VERSION).isEqualTo("brotli4j-" + version + "-q11-w22");
    }

    /** Which is why only types are looked at, and not what packing has brought. */
    @Test
    void everyTextOfThePortalBecomesSmaller() {
        List<String> notWorthIt = new ArrayList<>();
        int looked = 0;
        for (var file : SamplePortal.shared().files().entrySet()) {
            OutputPath path = new OutputPath(file.getKey().substring(1));
            int size = file.getValue().length;
            if (size >= Precompression.LEAST && MediaTypes.isText(ServingRules.type(path))) {
                looked++;
                if (new Gzip().compress(file.getValue()).length > 0.95 * size) {
                    notWorthIt.add(path.value());
                }
            }
        }
        assertThat(notWorthIt).isEmpty();
        assertThat(looked).isGreaterThan(200);
    }

    /** The worst that text can be: letters by chance, and what others have written in base 64. */
    @ParameterizedTest
    @MethodSource("compressors")
    void evenTextWithoutSenseBecomesSmaller(Compressor by) {
        Random random = new Random(7);
        String letters =
                random.ints(4_000, ' ', '~' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        String base64 =
                random.ints(4_000, 0, 64)
                        .mapToObj(
                                i ->
                                        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                                                .substring(i, i + 1))
                        .collect(Collectors.joining());
        for (String text : List.of(letters, base64)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(by.compress(bytes)).hasSizeLessThan((int) (0.95 * bytes.length));
        }
    }

    private static Precompression both() {
        return new Precompression(Compressors.ALL);
    }

    private static List<Fingerprint> prints(List<ReleaseFile> files) {
        return files.stream().map(ReleaseFile::print).toList();
    }

    private ReleaseFile file(String path, int size, Fingerprint print) {
        OutputPath output = new OutputPath(path);
        return new ReleaseFile(
                output,
                print,
                size,
                Wave.PAGE,
                ServingRules.of(output),
                () -> {
                    reads.incrementAndGet();
                    return text(size);
                });
    }

    private static byte[] text(int size) {
        return "Chị em trong xóm. "
                .repeat(size)
                .substring(0, size)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A later version of the same. */
    private static final class Newer implements Compressor {
        @Override
        public String coding() {
            return "gzip";
        }

        @Override
        public String suffix() {
            return ".gz";
        }

        @Override
        public String version() {
            return "later";
        }

        @Override
        public byte[] compress(byte[] bytes) {
            return bytes;
        }
    }
}

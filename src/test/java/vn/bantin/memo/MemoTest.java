package vn.bantin.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.cache.Doubt;
import vn.bantin.config.SiteConfig;
import vn.bantin.config.SiteConfigReader;
import vn.bantin.content.Head;
import vn.bantin.content.HeadReader;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.SourcePath;
import vn.bantin.source.SourceFile;
import vn.bantin.source.SourceReader;
import vn.bantin.source.SourceScanner;

/** Which files are hashed and read again, and that what was remembered is what was read. */
class MemoTest {
    private static final Fingerprint GENERATOR = Digest.of("generator");
    private static final SourcePath BAI = new SourcePath("tin-tuc/bai.md");
    private static final SiteConfig CONFIG =
            new SiteConfigReader()
                    .read(
                            """
                            title: Cổng
                            baseUrl: https://portal.example/
                            sections: [{path: tin-tuc, title: Tin tức}]
                            """
                                    .getBytes(StandardCharsets.UTF_8),
                            "content/site.yaml")
                    .value();
    private static final String TEXT =
            """
            ---
            title: Mùa gặt
            date: 2026-11-20
            author: [Lê An, Trần Bình]
            cover: {src: gat.png, caption: Gặt lúa, credit: An}
            photos: {a.jpg: {alt: Một cánh đồng, minors: true, consent: {by: A, date: 2026-11-01, ref: B}, blur: [{x: 1, y: 2, w: 3, h: 4}]}}
            tags: [Lúa, Dự án 8]
            place: Thiệu Hoá
            updated: 2026-11-21
            corrections: [{date: 2026-11-21, text: Sửa tên.}]
            related: [khac.md]
            source: {name: Báo, url: "https://bao.example/"}
            aliases: [/cu/1.htm]
            comments: off
            layout: photo
            ---
            Cả làng ra đồng từ sáng sớm. Xem [bài khác](khac.md#muc).\u00a0\ufffd
            """;

    @TempDir Path temp;
    private final List<String> hashed = new ArrayList<>();
    private final List<String> parsed = new ArrayList<>();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = temp.resolve("content/" + BAI);
        Files.createDirectories(file.getParent());
        Files.writeString(file, TEXT);
    }

    @Test
    void aFileThatHasNotChangedIsNeitherHashedNorParsed() throws IOException {
        build(later());
        assertThat(build(later())).isEqualTo(fresh());
        assertThat(hashed).hasSize(1);
        assertThat(parsed).hasSize(1);
    }

    @Test
    void aFileChangedWithinTwoSecondsOfTheBuildIsHashedByTheNextOneToo() throws IOException {
        Instant started = Files.getLastModifiedTime(file).toInstant().plusSeconds(1);
        build(started);
        build(later());
        assertThat(hashed).as("hashed").hasSize(2);
        assertThat(parsed).as("parsed").hasSize(1);
        build(later());
        assertThat(hashed).as("settled by then").hasSize(2);
    }

    @Test
    void anotherContentOfTheSameSizeAndTimeIsNoticed() throws IOException {
        build(later());
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, TEXT.replace("Mùa gặt", "Mùa lụt"));
        Files.setLastModifiedTime(file, time);
        Head head = build(later()).value().orElseThrow();
        assertThat(head.frontMatter().title()).isEqualTo("Mùa lụt");
    }

    @Test
    void anotherCheckoutHasOtherTimesAndIsHashedButNotParsed() throws IOException {
        build(later());
        Files.move(file, file.resolveSibling("x"));
        Files.copy(file.resolveSibling("x"), file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(build(later())).isEqualTo(fresh());
        assertThat(hashed).hasSize(2);
        assertThat(parsed).hasSize(1);
    }

    @Test
    void CA04_anotherGeneratorReadsAnew() throws IOException {
        build(later());
        Memo<Head> memo = Memo.ofDocuments(place(later()), Digest.of("another"));
        assertThat(memo.doubt()).isEqualTo(Doubt.OTHER_GENERATOR);
    }

    @Test
    void CA01_aBitThatFlipsAnywhereMeansAnEmptyMemo() throws IOException {
        build(later());
        try (var files = Files.list(temp.resolve("cache"))) {
            for (Path part : files.filter(f -> f.toString().contains("heads")).toList()) {
                byte[] bytes = Files.readAllBytes(part);
                for (int at = 0; at < bytes.length; at += 7) {
                    byte[] broken = bytes.clone();
                    broken[at] ^= 1;
                    Files.write(part, broken);
                    assertThat(Memo.ofDocuments(place(later()), GENERATOR).doubt())
                            .isNotEqualTo(Doubt.NONE);
                }
                Files.write(part, bytes);
            }
        }
    }

    @Test
    void whatWasReadWithFaultsIsRememberedWithThem() throws IOException {
        Files.writeString(file, "---\ntitel: x\ntitle: [a\n---\n");
        Outcome<Optional<Head>> first = build(later());
        assertThat(first.diagnostics()).isNotEmpty();
        assertThat(build(later())).isEqualTo(first);
        assertThat(parsed).hasSize(1);
    }

    @Test
    void anUnchangedMemoIsNotWrittenAgain() throws IOException {
        build(later());
        build(later());
        Map<Path, FileTime> before = times();
        build(later());
        assertThat(times()).isEqualTo(before);
    }

    private Outcome<Optional<Head>> build(Instant started) throws IOException {
        Memo<Head> memo = Memo.ofDocuments(place(started), GENERATOR);
        Path content = temp.resolve("content");
        SourceFile scanned =
                Objects.requireNonNull(new SourceScanner().scan(content).value().files().get(BAI));
        SourceReader reader = new SourceReader(content);
        HeadReader heads = new HeadReader(CONFIG);
        Outcome<Optional<Head>> head =
                memo.read(
                        scanned,
                        asked -> {
                            hashed.add(asked.path().value());
                            return reader.read(asked);
                        },
                        (bytes, print) -> {
                            parsed.add(scanned.path().value());
                            return heads.read(BAI, bytes, print);
                        });
        memo.save();
        return head;
    }

    private Outcome<Optional<Head>> fresh() throws IOException {
        return new HeadReader(CONFIG).read(BAI, Files.readAllBytes(file));
    }

    private Memo.Place place(Instant started) {
        return new Memo.Place(temp.resolve("cache"), new RealOperations(), started);
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new java.util.TreeMap<>();
        try (var files = Files.list(temp.resolve("cache"))) {
            for (Path path : files.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    /** As if the files had been there for a while. */
    private static Instant later() {
        return Instant.now().plus(Duration.ofMinutes(1));
    }
}

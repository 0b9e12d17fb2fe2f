package vn.bantin.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.comment.Comment;
import vn.bantin.comment.CommentReader;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.disk.RealOperations;
import vn.bantin.fingerprint.Digest;
import vn.bantin.source.SourceFile;
import vn.bantin.source.SourceReader;
import vn.bantin.source.SourceScanner;

/** Of many comments only those are read that have changed. */
class CommentMemoTest {
    private static final int COMMENTS = 300;
    private static final String TEXT =
            """
            author: Bạn đọc Như Xuân
            date: 2026-11-20T19:30:15.5
            status: approved
            replyTo: '1'
            text: |
              Câu một \u200b.

              Câu hai.
            """;

    @TempDir Path temp;
    private final List<String> read = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectories(temp.resolve("content/comments/tin-tuc/2026/bai"));
        for (int i = 0; i < COMMENTS; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), TEXT.replace("một", "số " + i));
        }
    }

    @Test
    void onlyWhatChangedIsRead() throws IOException {
        List<Outcome<Optional<Comment>>> first = build();
        assertThat(read).hasSize(COMMENTS);
        assertThat(build()).as("messages included").isEqualTo(first);
        assertThat(first.get(0).diagnostics()).hasSize(1);
        assertThat(read).hasSize(COMMENTS);
        Files.writeString(folder.resolve("7.yaml"), TEXT.replace("approved", "spam"));
        Files.writeString(folder.resolve("moi.yaml"), TEXT);
        build();
        assertThat(read.subList(COMMENTS, read.size())).containsExactly("7.yaml", "moi.yaml");
    }

    @Test
    void whatIsNotApprovedIsNotKept() throws IOException {
        Files.writeString(
                folder.resolve("7.yaml"), TEXT.replace("approved", "spam").replace("một", "zqxj"));
        build();
        try (var files = Files.list(temp.resolve("cache"))) {
            for (Path part : files.toList()) {
                assertThat(
                                new String(
                                        Files.readAllBytes(part),
                                        java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("zqxj");
            }
        }
    }

    private List<Outcome<Optional<Comment>>> build() throws IOException {
        Memo.Place place =
                new Memo.Place(
                        temp.resolve("cache"), new RealOperations(), Instant.now().plusSeconds(60));
        Memo<Comment> memo = Memo.ofComments(place, Digest.of("generator"));
        Path content = temp.resolve("content");
        SourceReader files = new SourceReader(content);
        CommentReader comments = new CommentReader(ZoneId.of("Asia/Ho_Chi_Minh"));
        List<Outcome<Optional<Comment>>> all = new ArrayList<>();
        for (SourceFile file : new SourceScanner().scan(content).value().files().values()) {
            all.add(
                    memo.read(
                            file,
                            asked -> {
                                read.add(asked.path().fileName());
                                return files.read(asked);
                            },
                            (bytes, print) -> comments.read(file.path(), bytes)));
        }
        memo.save();
        return all;
    }
}

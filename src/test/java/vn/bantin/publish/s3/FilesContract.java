package vn.bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.RemoteFiles.Fetched;
import vn.bantin.publish.remote.RemoteFiles.Version;
import vn.bantin.publish.remote.Serving;

/** What the driver promises of the objects of a bucket, whatever server has them. */
abstract class FilesContract {
    static final Serving PAGE = new Serving("text/html; charset=utf-8", "", "no-cache");
    private static final Serving PACKED =
            new Serving("text/css; charset=utf-8", "gzip", "max-age=31536000, immutable");

    private final String prefix = S3Servers.newPrefix();
    private RemoteFiles files;

    abstract S3Server server();

    @BeforeEach
    void open() throws RemoteFailure {
        files = Publishers.files(server().endpoint(), prefix);
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void whatIsWrittenIsRead() throws RemoteFailure {
        byte[] large = new byte[3 << 20];
        Arrays.fill(large, (byte) 7);
        for (String key :
                new String[] {
                    "index.html", "tin/hoà bình + 100%/ảnh.jpg", "a/b/c/d/e", "tệp ~'!"
                }) {
            files.write(key, bytes("bài " + key), PAGE);

            assertThat(read(key)).isEqualTo("bài " + key);
        }
        files.write("large.jpg", large, new Serving("image/jpeg", "", "immutable"));
        files.write("empty.txt", new byte[0], PAGE);

        assertThat(files.read("large.jpg").orElseThrow().bytes()).isEqualTo(large);
        assertThat(read("empty.txt")).isEmpty();
        assertThat(files.read("none.html")).isEmpty();
    }

    @Test
    void whatIsWrittenAgainIsReplaced() throws RemoteFailure {
        files.write("index.html", bytes("một"), PAGE);
        Version one = files.read("index.html").orElseThrow().version();
        files.write("index.html", bytes("hai"), PAGE);

        assertThat(read("index.html")).isEqualTo("hai");
        assertThat(files.read("index.html").orElseThrow().version()).isNotEqualTo(one);
    }

    @Test
    void everyObjectHasItsTypeEncodingAndCaching() throws RemoteFailure {
        files.write("site.css", bytes("packed"), PACKED);
        files.copy("site.css", "old/site.css");
        files.write("index.html", bytes("trang"), PAGE);

        for (String key : new String[] {"site.css", "old/site.css"}) {
            HeadObjectResponse packed = head(key);
            assertThat(packed.contentType()).isEqualToIgnoringWhitespace(PACKED.contentType());
            assertThat(packed.contentEncoding()).isEqualTo(PACKED.contentEncoding());
            assertThat(packed.cacheControl()).isEqualTo(PACKED.cacheControl());
        }
        assertThat(head("index.html").contentType())
                .isEqualToIgnoringWhitespace(PAGE.contentType());
        assertThat(head("index.html").contentEncoding()).isNullOrEmpty();
        assertThat(head("index.html").cacheControl()).isEqualTo("no-cache");
    }

    @Test
    @DisplayName("P12 an exchange replaces the version it expects, and no other")
    void exchanges() throws RemoteFailure {
        Version one = files.exchange("lock", bytes("một"), Optional.empty());
        assertConflict("lock", "khác", Optional.empty());
        Version two = files.exchange("lock", bytes("hai"), Optional.of(one));
        assertConflict("lock", "khác", Optional.of(one));

        Fetched there = files.read("lock").orElseThrow();
        assertThat(text(there)).isEqualTo("hai");
        assertThat(there.version()).isEqualTo(two);
        files.delete("lock");
        assertConflict("lock", "ba", Optional.of(two));
        assertThat(files.read("lock")).isEmpty();
    }

    @Test
    @DisplayName("NW02 an exchange that is made again, since no answer came, has been made once")
    void exchangesAgain() throws RemoteFailure {
        Version one = files.exchange("lock", bytes("một"), Optional.empty());

        assertThat(files.exchange("lock", bytes("một"), Optional.empty())).isEqualTo(one);
        Version two = files.exchange("lock", bytes("hai"), Optional.of(one));
        assertThat(files.exchange("lock", bytes("hai"), Optional.of(one))).isEqualTo(two);
    }

    @Test
    void makesOnlyWhereNothingIs() throws RemoteFailure {
        assertThat(files.create("old/a.html", bytes("một"), PAGE)).isTrue();
        assertThat(files.create("old/a.html", bytes("hai"), PAGE)).isFalse();
        assertThat(read("old/a.html")).isEqualTo("một");
    }

    @Test
    void copies() throws RemoteFailure {
        files.write("tin/hoà + 1.html", bytes("bài"), PAGE);
        files.write("old/1.html", bytes("khác"), PAGE);

        assertThat(files.copy("tin/hoà + 1.html", "old/1.html")).isTrue();
        assertThat(read("old/1.html")).isEqualTo("bài");
        assertThat(files.copy("none.html", "old/1.html")).isFalse();
        assertThat(read("old/1.html")).isEqualTo("bài");
        assertThat(files.moves()).isFalse();
    }

    @Test
    void deletes() throws RemoteFailure {
        files.write("a.html", bytes("bài"), PAGE);

        assertThat(files.delete("a.html")).isTrue();
        assertThat(files.delete("a.html")).isFalse();
        assertThat(files.read("a.html")).isEmpty();
    }

    @Test
    void listsWhatIsBelowAFolder() throws RemoteFailure {
        files.write("tin/a b.html", bytes("12345"), PAGE);
        files.write("tin/sâu/b.html", bytes("1"), PAGE);
        files.write("tinh.html", bytes("1"), PAGE);

        assertThat(files.list("tin"))
                .containsExactlyEntriesOf(
                        new java.util.TreeMap<>(Map.of("tin/a b.html", 5L, "tin/sâu/b.html", 1L)));
        assertThat(files.list("")).hasSize(3).containsKey("tinh.html");
        assertThat(files.list("none")).isEmpty();
    }

    @Test
    void aBucketThatIsNotThereIsNotMade() throws RemoteFailure {
        var settings = Publishers.settings(server().endpoint(), prefix);
        settings.put("bucket", "chua-co");
        try (RemoteFiles none = S3Driver.files(settings, Publishers.access(), Patience.USUAL)) {
            assertUnfit(() -> none.read(".bantin/record"));
            assertUnfit(() -> none.write("a.html", bytes("a"), PAGE));
            assertUnfit(() -> none.exchange("lock", bytes("a"), Optional.empty()));
            assertUnfit(() -> none.list(""));
        }
    }

    RemoteFiles files() {
        return files;
    }

    String prefix() {
        return prefix;
    }

    URI endpoint() {
        return server().endpoint();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertUnfit(Call call) {
        RemoteFailure failure = catchThrowableOfType(RemoteFailure.class, call::run);
        assertThat(failure).isNotNull();
        assertThat(failure.kind()).as(failure.about()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains("NoSuchBucket").contains("chua-co");
    }

    private void assertConflict(String key, String text, Optional<Version> expected) {
        RemoteFailure failure =
                catchThrowableOfType(
                        RemoteFailure.class, () -> files.exchange(key, bytes(text), expected));
        assertThat(failure).isNotNull();
        assertThat(failure.kind()).as(failure.about()).isEqualTo(Kind.CONFLICT);
    }

    private HeadObjectResponse head(String key) {
        return ((S3Files) files)
                .client()
                .headObject(r -> r.bucket(S3Server.BUCKET).key(prefix + "/" + key));
    }

    private String read(String key) throws RemoteFailure {
        return text(files.read(key).orElseThrow());
    }

    private static String text(Fetched fetched) {
        return new String(fetched.bytes(), StandardCharsets.UTF_8);
    }

    interface Call {
        void run() throws Exception;
    }
}

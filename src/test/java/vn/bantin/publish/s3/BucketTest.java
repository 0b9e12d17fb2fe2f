package vn.bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

class BucketTest {
    @Test
    void amazonsOwnNeedsARegionAndABucket() throws RemoteFailure {
        Bucket bucket = Bucket.of(Map.of("region", "ap-southeast-1", "bucket", "hoi-phu-nu"));

        assertThat(bucket.endpoint()).isEmpty();
        assertThat(bucket.pathStyle()).isFalse();
        assertThat(bucket.workers()).isEqualTo(16);
        assertThat(bucket.objectKey("a/b.html")).isEqualTo("a/b.html");
    }

    @Test
    void anotherServerNeedsAnAddress() throws RemoteFailure {
        Bucket bucket =
                Bucket.of(
                        Map.of(
                                "endpoint", "https://s3.example.vn",
                                "bucket", "kho",
                                "prefix", "/cong/tin/",
                                "workers", "4"));

        assertThat(bucket.endpoint()).contains(URI.create("https://s3.example.vn"));
        assertThat(bucket.region()).isEqualTo("us-east-1");
        assertThat(bucket.pathStyle()).isTrue();
        assertThat(bucket.workers()).isEqualTo(4);
        assertThat(bucket.objectKey("a/b.html")).isEqualTo("cong/tin/a/b.html");
        assertThat(bucket.place("a.html")).isEqualTo("s3://kho/cong/tin/a.html");
    }

    @ParameterizedTest
    @CsvSource({
        "bucket, '', «bucket» is missing",
        "region, '', «region» is missing",
        "endpoint, s3.example.vn, «endpoint» must be like",
        "endpoint, ftp://s3.example.vn, «endpoint» must be like",
        "endpoint, https://lan:mat-khau@s3.example.vn, «endpoint» must be like",
        "pathStyle, yes, «pathStyle» must be true or false",
        "workers, 0, «workers» must be a number from 1 to 64",
        "workers, many, «workers» must be a number from 1 to 64"
    })
    void whatCannotBeIsTold(String key, String value, String message) {
        Map<String, String> settings = new java.util.HashMap<>();
        settings.put("bucket", "kho");
        settings.put("region", "ap-southeast-1");
        settings.put(key, value);

        RemoteFailure failure =
                catchThrowableOfType(RemoteFailure.class, () -> Bucket.of(settings));

        assertThat(failure.kind()).isEqualTo(Kind.UNFIT);
        assertThat(failure.about()).contains(message).doesNotContain("mat-khau");
    }
}

package vn.bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.s3.S3Client;
import vn.bantin.publish.remote.RemoteFiles;

class ClientTest {
    @RegisterExtension static final S3Servers SERVERS = S3Servers.proxy();

    @Test
    void amazonsOwnAddressIsThatOfTheRegion() throws Exception {
        for (String region : List.of("ap-southeast-1", "cn-north-1")) {
            Bucket bucket = Bucket.of(Map.of("region", region, "bucket", "kho"));
            try (S3Client client =
                    Client.of(
                            bucket,
                            Client.identity(Publishers.access().credentials()),
                            Publishers.direct(),
                            Patience.USUAL)) {
                String domain = region.startsWith("cn") ? ".amazonaws.com.cn" : ".amazonaws.com";
                assertThat(client.serviceClientConfiguration().endpointOverride())
                        .contains(URI.create("https://s3." + region + domain));
                assertThat(
                                client.utilities()
                                        .getUrl(url -> url.bucket("kho").key("a.html"))
                                        .getHost())
                        .isEqualTo("kho.s3." + region + domain);
            }
        }
    }

    @Test
    @DisplayName("a file takes one request, without a round trip before it or chunks in it")
    void aFileTakesOneRequest() throws Exception {
        List<HttpMessage> requests = new CopyOnWriteArrayList<>();
        BadLine.Trouble look =
                (number, request, line) -> {
                    requests.add(request);
                    return Optional.of(line.pass(request));
                };
        byte[] bytes = FilesContract.bytes("bài");
        try (BadLine line = new BadLine(SERVERS.server().endpoint(), look);
                RemoteFiles files = Publishers.files(line.address(), S3Servers.newPrefix())) {
            files.write("a.html", bytes, FilesContract.PAGE);
        }
        assertThat(requests).hasSize(1);
        HttpMessage put = requests.get(0);
        assertThat(put.body()).isEqualTo(bytes);
        assertThat(put.header("Content-MD5")).contains(Arrival.of(bytes).header());
        assertThat(put.header("Authorization").orElse("")).contains("content-md5;");
        assertThat(put.header("x-amz-content-sha256")).contains("UNSIGNED-PAYLOAD");
        for (String absent :
                List.of("Expect", "Content-Encoding", "Transfer-Encoding", "x-amz-trailer")) {
            assertThat(put.header(absent)).as(absent).isEmpty();
        }
    }
}

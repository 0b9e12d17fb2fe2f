package vn.bantin.publish.s3;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bantin.disk.RealOperations;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.Credentials;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;

/** What publishers in tests have in common. */
final class Publishers {
    static final Patience HASTY = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(2));

    private Publishers() {}

    /**
     * @param prefix of the test at hand, so that all of them can share a bucket
     */
    static Map<String, String> settings(URI endpoint, String prefix) {
        return new HashMap<>(
                Map.of(
                        "endpoint",
                        endpoint.toString(),
                        "bucket",
                        S3Server.BUCKET,
                        "prefix",
                        prefix));
    }

    static RemoteFiles files(URI endpoint, String prefix) throws RemoteFailure {
        return files(endpoint, prefix, Patience.USUAL);
    }

    static RemoteFiles files(URI endpoint, String prefix, Patience patience) throws RemoteFailure {
        return S3Driver.files(settings(endpoint, prefix), access(), patience);
    }

    static Access access() {
        return access(S3Server.USER, S3Server.SECRET);
    }

    static Access access(String user, String secret) {
        Credentials credentials =
                new Credentials(user, Optional.of(secret), Optional.empty(), Optional.empty());
        return access(credentials, direct());
    }

    static Access access(Credentials credentials, ProxySelector proxies) {
        return new Access(
                credentials,
                Path.of("target/s3-scratch"),
                Path.of("target/s3-home"),
                new RealOperations(),
                proxies);
    }

    static ProxySelector direct() {
        return through(Proxy.NO_PROXY);
    }

    static ProxySelector through(Proxy proxy) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(proxy);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, java.io.IOException e) {
                // Told of by whoever wanted the connection.
            }
        };
    }
}

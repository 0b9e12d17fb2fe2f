package vn.bantin.publish.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import software.amazon.awssdk.http.urlconnection.UrlConnectionFactory;

/** Opens connections by the proxies of the user, and not by those of the JVM. */
record Connections(ProxySelector proxies, Patience patience) implements UrlConnectionFactory {
    @Override
    public HttpURLConnection createConnection(URI address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address.toURL().openConnection(proxy(address));
            connection.setConnectTimeout((int) patience.connect().toMillis());
            connection.setReadTimeout((int) patience.idle().toMillis());
            connection.setUseCaches(false);
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Proxy proxy(URI address) {
        List<Proxy> found = proxies.select(address);
        return found.isEmpty() ? Proxy.NO_PROXY : found.get(0);
    }
}

package vn.bantin.publish.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnection;

/** Connections of the JDK, through the proxies that we were given; hears what JGit passes over. */
final class HttpConnections {
    /** Nobody is waited for longer. */
    private static final long LONGEST_SECONDS = Duration.ofMinutes(5).toSeconds();

    private final ProxySelector proxies;
    private final Limits limits;
    private final Login login;
    private volatile Answer last = new Answer(0, Optional.empty());

    HttpConnections(ProxySelector proxies, Limits limits, Login login) {
        this.proxies = proxies;
        this.limits = limits;
        this.login = login;
    }

    /** For one request. */
    HttpConnectionFactory watchedBy(Watch watch) {
        return new HttpConnectionFactory() {
            @Override
            public HttpConnection create(URL url) throws IOException {
                List<Proxy> chosen = proxies.select(URI.create(url.toString()));
                return new Heard(url, chosen.isEmpty() ? Proxy.NO_PROXY : chosen.get(0), watch);
            }

            /**
             * @param asked by the machine's own selector, which may be another than ours
             */
            @Override
            public HttpConnection create(URL url, Proxy asked) throws IOException {
                return create(url);
            }
        };
    }

    /** Of the last request. */
    Answer last() {
        return last;
    }

    /**
     * @param status of HTTP; 0: none yet
     * @param retryAfter for how long the server wants to be left alone
     */
    record Answer(int status, Optional<Duration> retryAfter) {}

    private final class Heard extends JDKHttpConnection {
        private final Watch watch;

        Heard(URL url, Proxy proxy, Watch watch) throws IOException {
            super(url, proxy);
            this.watch = watch;
        }

        /** JGit tells whoever it is redirected to what it told the one before. */
        @Override
        public void setRequestProperty(String name, String value) {
            if (!name.equalsIgnoreCase("Authorization") || login.isSameHost(new URIish(getURL()))) {
                super.setRequestProperty(name, value);
            }
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return watch.over(super.getInputStream());
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return watch.over(super.getOutputStream());
        }

        @Override
        public void setConnectTimeout(int milliseconds) {
            super.setConnectTimeout((int) limits.connect().toMillis());
        }

        @Override
        public int getResponseCode() throws IOException {
            int status = super.getResponseCode();
            last = new Answer(status, seconds(getHeaderField("Retry-After")));
            return status;
        }

        private Optional<Duration> seconds(@org.jspecify.annotations.Nullable String header) {
            if (header == null || !header.matches("\\d{1,9}")) {
                return Optional.empty();
            }
            long asked = Long.parseLong(header);
            return Optional.of(Duration.ofSeconds(Math.min(asked, LONGEST_SECONDS)));
        }
    }
}

package vn.bantin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import org.apache.maven.settings.Proxy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A proxy of settings.xml")
class MavenProxiesTest {
    private static final java.net.Proxy OF_THE_JVM = proxy("jvm.example");

    @Test
    @DisplayName("is for the protocol that it names, and that for http for https too")
    void protocol() {
        Proxy http = entry("http", "web.example");
        Proxy https = entry("https", "kin.example");

        assertThat(way("https://kho.example/", http, https)).isEqualTo(proxy("kin.example"));
        assertThat(way("HTTP://kho.example/", http, https)).isEqualTo(proxy("web.example"));
        assertThat(way("https://kho.example/", http)).isEqualTo(proxy("web.example"));
        assertThat(way("http://kho.example/", https)).isEqualTo(OF_THE_JVM);
    }

    @Test
    @DisplayName("is passed by on the way to hosts that it does not count for")
    void exceptions() {
        Proxy http = entry("http", "web.example");
        http.setNonProxyHosts("localhost|*.trong-nha.example, 10.0.*");

        for (String near : List.of("localhost", "kho.TRONG-NHA.example", "10.0.7.1")) {
            assertThat(way("http://" + near + "/", http)).isEqualTo(java.net.Proxy.NO_PROXY);
        }
        for (String far : List.of("trong-nha.example", "localhost.example", "10.10.7.1")) {
            assertThat(way("http://" + far + "/", http)).isEqualTo(proxy("web.example"));
        }
    }

    @Test
    @DisplayName("counts only while it is active")
    void inactive() {
        Proxy http = entry("http", "web.example");
        http.setActive(false);

        assertThat(way("http://kho.example/", http)).isEqualTo(OF_THE_JVM);
    }

    private static java.net.Proxy way(String address, Proxy... entries) {
        ProxySelector jvm =
                new ProxySelector() {
                    @Override
                    public List<java.net.Proxy> select(URI uri) {
                        return List.of(OF_THE_JVM);
                    }

                    @Override
                    public void connectFailed(
                            URI uri, java.net.SocketAddress proxy, java.io.IOException failure) {
                        throw new AssertionError(failure);
                    }
                };
        List<java.net.Proxy> ways =
                new MavenProxies(List.of(entries), jvm).select(URI.create(address));
        assertThat(ways).hasSize(1);
        return ways.get(0);
    }

    private static Proxy entry(String protocol, String host) {
        Proxy proxy = new Proxy();
        proxy.setProtocol(protocol);
        proxy.setHost(host);
        proxy.setPort(3128);
        return proxy;
    }

    private static java.net.Proxy proxy(String host) {
        return new java.net.Proxy(
                java.net.Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, 3128));
    }
}

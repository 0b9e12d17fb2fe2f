package vn.bantin.maven;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.settings.Proxy;

/**
 * The proxies of settings.xml, by the rules that Maven itself has for them; where none is for an
 * address, what the JVM says.
 */
final class MavenProxies extends ProxySelector {
    private final List<Proxy> proxies;
    private final ProxySelector fallback;

    /**
     * @param proxies of settings.xml; only those that are active count
     */
    MavenProxies(List<Proxy> proxies, ProxySelector fallback) {
        this.proxies = proxies.stream().filter(Proxy::isActive).toList();
        this.fallback = fallback;
    }

    @Override
    public List<java.net.Proxy> select(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        Optional<Proxy> proxy = forScheme(scheme);
        if (scheme.equals("https") && proxy.isEmpty()) {
            proxy = forScheme("http");
        }
        if (proxy.isEmpty()) {
            return fallback.select(address);
        }
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return isExcepted(host, proxy.get())
                ? List.of(java.net.Proxy.NO_PROXY)
                : List.of(
                        new java.net.Proxy(
                                java.net.Proxy.Type.HTTP,
                                InetSocketAddress.createUnresolved(
                                        proxy.get().getHost(), proxy.get().getPort())));
    }

    private Optional<Proxy> forScheme(String scheme) {
        return proxies.stream()
                .filter(proxy -> scheme.equalsIgnoreCase(proxy.getProtocol()))
                .findFirst();
    }

    /** Names between bars, with stars for anything: {@code *.bantin.example|localhost}. */
    private static boolean isExcepted(String host, Proxy proxy) {
        String names = Optional.ofNullable(proxy.getNonProxyHosts()).orElse("");
        for (String name : names.toLowerCase(Locale.ROOT).split("[|,]", -1)) {
            String[] parts = name.strip().split("\\*", -1);
            String pattern = String.join(".*", Arrays.stream(parts).map(Pattern::quote).toList());
            if (!name.isBlank() && host.matches(pattern)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        // Whoever connects tells of it.
    }
}

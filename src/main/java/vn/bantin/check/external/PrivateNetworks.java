package vn.bantin.check.external;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Which hosts are not to be asked, since an article could make us knock at doors of our own network
 * (server-side request forgery): loopback, link-local, private and special addresses (RFC 6890).
 */
final class PrivateNetworks {
    private final Set<String> allowed;

    /**
     * @param allowed hosts that may be asked all the same, in lower case
     */
    PrivateNetworks(Set<String> allowed) {
        this.allowed = allowed;
    }

    /**
     * Whether one of a host's addresses is private: whoever asks cannot choose which is taken.
     *
     * @throws UnknownHostException where nobody knows the host
     */
    boolean holds(String host) throws UnknownHostException {
        String name = host.toLowerCase(Locale.ROOT);
        if (allowed.contains(name)) {
            return false;
        }
        for (InetAddress address : InetAddress.getAllByName(name)) {
            if (isPrivate(address)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isSpecial6(address) : isSpecial4(address));
    }

    private static boolean isSpecial4(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean protocols = first == 192 && second == 0 && bytes[2] == 0;
        return first == 0 || shared || benchmark || protocols || first >= 240;
    }

    /** Unique local addresses, and those that carry one of the fourth version (NAT64, 6to4). */
    private static boolean isSpecial6(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean local = (bytes[0] & 0xFE) == 0xFC;
        boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean compatible = true;
        for (int i = 0; i < 12; i++) {
            compatible &= bytes[i] == 0;
        }
        return local || nat64 || sixToFour || compatible;
    }
}

package huiqian.notification.robot;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Addresses that mean something only near this server. */
final class PrivateNetworks {

    private PrivateNetworks() {}

    static boolean hold(InetAddress host) {
        return host.isLoopbackAddress()
                || host.isAnyLocalAddress()
                || host.isSiteLocalAddress()
                || host.isLinkLocalAddress()
                || host.isMulticastAddress()
                || (host instanceof Inet4Address ? isReserved(host.getAddress()) : isLocalOrMapped(host.getAddress()));
    }

    /** 0/8, 100.64/10 of carriers, 192.0.0/24, 198.18/15 of measurements, and 240/4. */
    private static boolean isReserved(byte... part) {
        int first = part[0] & 0xff;
        int second = part[1] & 0xff;
        return first == 0
                || first == 100 && (second & 0xc0) == 64
                || first == 192 && second == 0 && part[2] == 0
                || first == 198 && (second & 0xfe) == 18
                || first >= 240;
    }

    /** fc00::/7; and what carries an address of version 4 within: 64:ff9b::/96, 2002::/16. */
    private static boolean isLocalOrMapped(byte... part) {
        int first = part[0] & 0xff;
        int second = part[1] & 0xff;
        return (first & 0xfe) == 0xfc
                || first == 0 && second == 0x64 && (part[2] & 0xff) == 0xff && (part[3] & 0xff) == 0x9b
                || first == 0x20 && second == 0x02;
    }
}

package huiqian.web.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The proxies that are believed, each by its address, a range of addresses, or its name. An address of a private network is not enough. */
final class KnownProxies {

    private static final List<String> THIS_MACHINE = List.of("127.0.0.0/8", "::1");
    private static final Pattern IP4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IP6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9._-]*[a-zA-Z0-9])?");

    private final List<Predicate<String>> known;

    private KnownProxies(List<String> named) {
        this.known = named.stream().map(KnownProxies::matcher).toList();
    }

    /** @param behindOne whether there is a proxy at all; if it is not named it stands on this machine */
    static KnownProxies of(String named, boolean behindOne) {
        List<String> all = Arrays.stream(named.split("[,，\\s]+"))
                .filter(one -> !one.isBlank())
                .toList();
        return new KnownProxies(all.isEmpty() && behindOne ? THIS_MACHINE : all);
    }

    boolean contains(String address) {
        return known.stream().anyMatch(proxy -> proxy.test(address));
    }

    private static Predicate<String> matcher(String named) {
        String address = named.replaceFirst("/\\d{1,3}$", "");
        if (isAddress(address)) {
            try {
                return new IpAddressMatcher(named)::matches;
            } catch (IllegalArgumentException range) {
                throw unknown(named);
            }
        }
        if (!NAME.matcher(named).matches()) throw unknown(named);
        return other -> addresses(named).contains(other);
    }

    private static IllegalStateException unknown(String named) {
        return new IllegalStateException("huiqian.proxies 里的「%s」不是地址、网段或主机名".formatted(named));
    }

    /** Names are kept for half a minute by the JVM. */
    private static List<String> addresses(String name) {
        try {
            return Arrays.stream(InetAddress.getAllByName(name))
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (UnknownHostException notNow) {
            return List.of();
        }
    }

    /** Whether a text is an address as numbers, not a name that somebody would have to be asked for. */
    static boolean isAddress(String text) {
        if (IP4.matcher(text).matches()) return true;
        if (!IP6.matcher(text).matches()) return false;
        try {
            InetAddress.getByName(text);
            return true;
        } catch (UnknownHostException malformed) {
            return false;
        }
    }
}

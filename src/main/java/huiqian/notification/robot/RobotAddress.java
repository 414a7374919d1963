package huiqian.notification.robot;

import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a robot may listen: not within the network that this server stands in, unless the setting {@code huiqian.notification.private-addresses}
 * allows it. Otherwise anybody could have the server knock at doors that they cannot reach themselves.
 */
@Component
public class RobotAddress {

    private static final int LONGEST = 1000;
    private static final Set<Integer> PORTS_OF_HTTPS = Set.of(-1, 443);

    private final boolean privateAllowed;

    RobotAddress(@Value("${huiqian.notification.private-addresses:false}") boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /**
     * The address as it was meant.
     *
     * @throws Refusal in Chinese, never quoting the address, which is a key
     */
    public String checked(String typed) {
        String address = Signs.code(typed);
        if (address.length() > LONGEST) throw Refusal.invalid("Webhook 地址最多 %d 个字符".formatted(LONGEST));
        URI uri = parsed(address);
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null)
            throw Refusal.invalid("Webhook 地址不正确，请从机器人的设置页面整段复制");
        InetAddress[] hosts = resolved(uri.getHost());
        if (!isSecure(uri, hosts)) throw Refusal.invalid("Webhook 地址应当以 https:// 开头，使用通常的端口");
        if (!privateAllowed && Arrays.stream(hosts).anyMatch(PrivateNetworks::hold))
            throw Refusal.invalid("Webhook 地址指向内部网络，不能使用；确有需要，请技术人员设置 huiqian.notification.private-addresses");
        return address;
    }

    /** Enough to tell which one it is: the host, and the end of the key. */
    public static String masked(String address) {
        String host = URI.create(address).getHost();
        String end = address.length() > 24 ? address.substring(address.length() - 4) : "";
        return host + "/…" + end;
    }

    /** Without encryption only on this machine, as for trying things out. */
    private boolean isSecure(URI uri, InetAddress... hosts) {
        if ("https".equals(uri.getScheme())) return privateAllowed || PORTS_OF_HTTPS.contains(uri.getPort());
        return "http".equals(uri.getScheme())
                && privateAllowed
                && Arrays.stream(hosts).allMatch(InetAddress::isLoopbackAddress);
    }

    private static URI parsed(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException bad) {
            throw Refusal.invalid("Webhook 地址不正确，请从机器人的设置页面整段复制");
        }
    }

    private static InetAddress[] resolved(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw Refusal.invalid("找不到 Webhook 地址的服务器，请检查地址和本服务器的网络");
        }
    }
}

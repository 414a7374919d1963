package huiqian.web.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Takes from a known proxy where a request came from and whether it came by TLS; by which name and port is in {@code Host}. Whatever else such
 * headers say, and whatever anybody else sends in them, goes no further.
 */
class ProxyValve extends ValveBase {

    private static final String CLIENT = "X-Forwarded-For";
    private static final String SCHEME = "X-Forwarded-Proto";
    private static final List<String> HEADERS = List.of(
            CLIENT,
            SCHEME,
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Ssl",
            "X-Forwarded-By",
            "X-Forwarded-Server",
            "X-Real-IP",
            "Forwarded");

    private final KnownProxies proxies;

    ProxyValve(KnownProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (proxies.contains(request.getRemoteAddr())) {
            String client = client(said(request, CLIENT));
            List<String> schemes = said(request, SCHEME);
            if (client != null) {
                request.setRemoteAddr(client);
                request.setRemoteHost(client);
            }
            if (!schemes.isEmpty()) setScheme(request, schemes.get(schemes.size() - 1));
        }
        HEADERS.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
        getNext().invoke(request, response);
    }

    /** The last address that is not a proxy's own: what stands before it, anybody could have written. Null if there is none. */
    private String client(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (!KnownProxies.isAddress(path.get(i))) return null;
            if (i == 0 || !proxies.contains(path.get(i))) return path.get(i);
        }
        return null;
    }

    private static List<String> said(Request request, String header) {
        List<String> all = new ArrayList<>();
        Collections.list(request.getHeaders(header))
                .forEach(line ->
                        Arrays.stream(line.split(",")).map(String::strip).forEach(all::add));
        return all;
    }

    private static void setScheme(Request request, String scheme) {
        boolean tls = scheme.equalsIgnoreCase("https");
        if (!tls && !scheme.equalsIgnoreCase("http")) return;
        request.setSecure(tls);
        request.getCoyoteRequest().scheme().setString(tls ? "https" : "http");
        if (!namesPort(request.getHeader("Host"))) request.setServerPort(tls ? 443 : 80);
    }

    private static boolean namesPort(String host) {
        return host != null && host.matches(".*:\\d+");
    }
}

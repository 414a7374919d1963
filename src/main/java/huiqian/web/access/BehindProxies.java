package huiqian.web.access;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties.ForwardHeadersStrategy;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts our own valve in place of Tomcat's, which would believe every address of a private network, as a campus is one. */
@Component
class BehindProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final KnownProxies proxies;

    BehindProxies(ServerProperties server, @Value("${huiqian.proxies:}") String named) {
        ForwardHeadersStrategy strategy = server.getForwardHeadersStrategy();
        this.proxies = KnownProxies.of(named, strategy != null && strategy != ForwardHeadersStrategy.NONE);
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.getEngineValves().removeIf(RemoteIpValve.class::isInstance);
        tomcat.addEngineValves(new ProxyValve(proxies));
    }

    /** After Spring Boot, before those who ask for the client's address. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }
}

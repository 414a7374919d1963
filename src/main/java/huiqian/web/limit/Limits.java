package huiqian.web.limit;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Limits {

    /** Bodies together take at most this part of the memory, and may always take {@link #AT_LEAST}. */
    private static final int PART = 8;

    private static final int AT_LEAST = 16 * 1024;

    /** Whatever has no order comes last, so the address is the client's where a proxy is trusted. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodiesFirst(
            @Value("${server.tomcat.threads.max:200}") int threads,
            @Value("${huiqian.limits.body-grace:10s}") Duration grace) {
        return server -> {
            server.addEngineValves(new BodyFirst(threads, kilobytes(), grace));
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new PlainWords()));
        };
    }

    private static int kilobytes() {
        return Math.max(
                AT_LEAST, (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 1024 / PART));
    }
}

package huiqian.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The university's identity provider does not answer; without its answer nobody could be sent there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SilentProvider extends AbstractFailureAnalyzer<IllegalArgumentException> {

    private final Environment environment;

    SilentProvider(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, IllegalArgumentException refused) {
        boolean ofProvider = String.valueOf(refused.getMessage()).contains("with the provided Issuer");
        if (!ofProvider) return null;
        String issuer = environment.getProperty("spring.security.oauth2.client.provider.union.issuer-uri", "");
        return new FailureAnalysis(
                "统一身份认证服务 %s 没有应答，或者应答的不是 OpenID Connect 的配置".formatted(issuer),
                "请检查 HUIQIAN_OIDC_ISSUER 和网络，等认证服务恢复后再启动；要先用密码登录，去掉配置 oidc 启动",
                failure);
    }
}

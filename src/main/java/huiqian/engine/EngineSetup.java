package huiqian.engine;

import java.time.Clock;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineSetup {

    @Bean
    Clock clock() {
        return new EngineClock();
    }

    /** The engine's REST API is open unless somebody closes it: HTTP Basic, as Modeler and scripts speak it. */
    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> engineRestAuthentication() {
        var filter = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        filter.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
                HttpBasicAuthenticationProvider.class.getName());
        filter.addUrlPatterns("/engine-rest/*");
        filter.setName("engine-rest-authentication");
        return filter;
    }
}

package huiqian.engine;

import jakarta.servlet.Filter;
import java.time.Clock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class EngineSetup {

    @Bean
    Clock clock() {
        return new EngineClock();
    }

    /** The engine's REST API is open unless somebody closes it: HTTP Basic, as Modeler and scripts speak it. */
    @Bean
    FilterRegistrationBean<Filter> engineRestAuthentication() {
        var filter = new FilterRegistrationBean<Filter>(new WithLogin());
        filter.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
                HttpBasicAuthenticationProvider.class.getName());
        filter.addUrlPatterns("/engine-rest/*");
        filter.setName("engine-rest-authentication");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> legibleAnswers() {
        var filter = new FilterRegistrationBean<Filter>(new LegibleAnswers());
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        return filter;
    }

    /** After the login by password, so that it knows who is there. */
    @Bean
    FilterRegistrationBean<Filter> threshold(@Lazy IdentityService identity) {
        var filter = new FilterRegistrationBean<Filter>(new Threshold(identity));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*", Threshold.COCKPIT + "/*");
        return filter;
    }

    /** Outside the other doors, so that what they refuse is seen; inside the logins. */
    @Bean
    FilterRegistrationBean<Filter> witness(
            @Lazy IdentityService identity, CaseReads reads, ApplicationEventPublisher events) {
        var filter = new FilterRegistrationBean<Filter>(new Witness(new Visitor(identity), reads, events));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 5);
        return filter;
    }

    /**
     * The web applications let the first visitor make an admin whenever there is none; here the roster does. And a worker cannot fetch
     * through them, because their servlet cannot wait.
     */
    @Bean
    FilterRegistrationBean<Filter> closedDoors() {
        var filter = new FilterRegistrationBean<Filter>(new ClosedDoors());
        filter.addUrlPatterns("/camunda/api/*");
        return filter;
    }

    /** The engine's own filter would tell anybody the names of the engines. */
    private static class WithLogin extends ProcessEngineAuthenticationFilter {

        @Override
        protected boolean requiresEngineAuthentication(String requestUrl) {
            return true;
        }
    }
}

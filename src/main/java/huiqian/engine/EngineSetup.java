package huiqian.engine;

import huiqian.engine.doors.Callers;
import huiqian.engine.doors.CaseReadLog;
import huiqian.engine.doors.ResponseAudit;
import huiqian.engine.doors.RouteGuard;
import huiqian.engine.doors.StartPages;
import huiqian.engine.filing.SubmittedBodyFilter;
import huiqian.engine.identity.RestLogin;
import huiqian.engine.identity.WebappLogin;
import huiqian.member.Roster;
import jakarta.servlet.Filter;
import java.time.Clock;
import org.camunda.bpm.engine.IdentityService;
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

    /** After the login, and before everything that asks the engine. */
    @Bean
    FilterRegistrationBean<Filter> restLogin(@Lazy IdentityService identity, Roster roster) {
        var filter = new FilterRegistrationBean<Filter>(new RestLogin(identity, roster));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> webappLogin(Roster roster) {
        var filter = new FilterRegistrationBean<Filter>(new WebappLogin(roster));
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> submittedBody() {
        var filter = new FilterRegistrationBean<Filter>(new SubmittedBodyFilter());
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        return filter;
    }

    /** Outside the filter that sets the content policy, so that it can be completed. */
    @Bean
    FilterRegistrationBean<Filter> startPages() {
        var filter = new FilterRegistrationBean<Filter>(new StartPages());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    /** After the logins, so that it knows who is there. */
    @Bean
    FilterRegistrationBean<Filter> routeGuard(Callers callers) {
        var filter = new FilterRegistrationBean<Filter>(new RouteGuard(callers));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        return filter;
    }

    /** Outside the other doors, so that what they refuse is seen; inside the logins. */
    @Bean
    FilterRegistrationBean<Filter> responseAudit(Callers callers, CaseReadLog reads, ApplicationEventPublisher events) {
        var filter = new FilterRegistrationBean<Filter>(new ResponseAudit(callers, reads, events));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 5);
        return filter;
    }
}

package huiqian.engine;

import huiqian.engine.doors.CaseReadLog;
import huiqian.engine.doors.ClosedDoors;
import huiqian.engine.doors.ResponseAudit;
import huiqian.engine.doors.StartPages;
import huiqian.engine.doors.Threshold;
import huiqian.engine.doors.Visitor;
import huiqian.engine.filing.LegibleAnswers;
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
    FilterRegistrationBean<Filter> engineDoor(@Lazy IdentityService identity, Roster roster) {
        var filter = new FilterRegistrationBean<Filter>(new RestLogin(identity, roster));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> pageDoor(Roster roster) {
        var filter = new FilterRegistrationBean<Filter>(new WebappLogin(roster));
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> legibleAnswers() {
        var filter = new FilterRegistrationBean<Filter>(new LegibleAnswers());
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
            @Lazy IdentityService identity, CaseReadLog reads, ApplicationEventPublisher events) {
        var filter = new FilterRegistrationBean<Filter>(new ResponseAudit(new Visitor(identity), reads, events));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 5);
        return filter;
    }

    /**
     * The web applications let the first visitor make an admin whenever there is none; here the roster does. They have a login of their own,
     * which knows no patience. And a worker cannot fetch through them, because their servlet cannot wait.
     */
    @Bean
    FilterRegistrationBean<Filter> closedDoors() {
        var filter = new FilterRegistrationBean<Filter>(new ClosedDoors());
        filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
        return filter;
    }
}

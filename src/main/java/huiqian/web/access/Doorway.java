package huiqian.web.access;

import huiqian.engine.identity.CsrfTokens;
import huiqian.member.Roster;
import huiqian.web.limit.FarEnough;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who comes in, and how: the engine's REST API by HTTP Basic alone, the web applications by the session of the login page alone, our own
 * routes by either. What a person may see or do beyond the door is not decided here.
 */
@Configuration(proxyBeanMethods = false)
class Doorway {

    /** The web applications' own way out, too. */
    private static final RequestMatcher LOGOUT = new OrRequestMatcher(
            new AntPathRequestMatcher("/logout", HttpMethod.POST.name()),
            new AntPathRequestMatcher("/camunda/api/admin/auth/user/*/logout", HttpMethod.POST.name()));

    private static final String[] PUBLIC = {"/login", "/verify/*", "/assets/**", "/error", "/actuator/health/**"};

    private final AnonymousEntry strangers;
    private final LoginProblem refused;
    private final Roster roster;
    private final SessionRegistry sessions;
    private final CsrfTokens tokens;
    private final LogoutPage farewell;
    private final Answers answers;
    private final SessionLife life;

    Doorway(
            AnonymousEntry strangers,
            LoginProblem refused,
            Roster roster,
            SessionRegistry sessions,
            CsrfTokens tokens,
            LogoutPage farewell,
            Answers answers,
            Clock clock,
            @Value("${huiqian.sessions.longest}") Duration longest) {
        this.strangers = strangers;
        this.refused = refused;
        this.roster = roster;
        this.sessions = sessions;
        this.tokens = tokens;
        this.farewell = farewell;
        this.answers = answers;
        this.life = new SessionLife(clock, longest);
    }

    /** Nobody watches the single filters; watching them costs every request. */
    @Bean
    static SecurityObservationSettings nothingWatched() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineApi(HttpSecurity http) throws Exception {
        return common(http.securityMatcher(new AntPathRequestMatcher("/engine-rest/**")))
                .httpBasic(basic -> basic.authenticationEntryPoint(strangers))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The web applications have a content policy of their own. */
    @Bean
    @Order(2)
    SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
        return ofPages(http.securityMatcher(new AntPathRequestMatcher("/camunda/**")))
                .logout(this::leaving)
                .headers(HouseHeaders::ofWebApplications)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ourOwn(HttpSecurity http, SingleSignOn singleSignOn, VouchedFor vouchedFor) throws Exception {
        if (singleSignOn.isOffered())
            http.oauth2Login(login -> login.loginPage("/login")
                    .authorizationEndpoint(going -> going.authorizationRequestResolver(singleSignOn.way()))
                    .defaultSuccessUrl("/")
                    .failureHandler(farewell::notLetIn)
                    .userInfoEndpoint(info -> info.oidcUserService(vouchedFor)));
        return ofPages(http)
                .httpBasic(basic -> basic.authenticationEntryPoint(strangers))
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .formLogin(login -> login.loginPage("/login")
                        .defaultSuccessUrl("/")
                        .failureHandler(farewell::notLetIn)
                        .permitAll())
                .logout(this::leaving)
                .headers(HouseHeaders::ofOurPages)
                .build();
    }

    private HttpSecurity ofPages(HttpSecurity http) throws Exception {
        return common(http)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .sessionAuthenticationStrategy(tokens::renew)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::newSession)
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(farewell::expired))
                .securityContext(context -> context.securityContextRepository(Remembered.whoIsThere()))
                .requestCache(cache -> cache.requestCache(new WayBack()))
                .addFilterBefore(life, AuthorizationFilter.class)
                .addFilterBefore(new LogoutAudit(roster), AuthorizationFilter.class)
                .addFilterBefore(new Ownership(answers, roster), AuthorizationFilter.class);
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests
                        // What goes on after a request was let in, or was answered with an error.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers("/password")
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(LoginState.SETTLED))
                .headers(HouseHeaders::everywhere)
                .addFilterAfter(new FarEnough(), HeaderWriterFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(strangers).accessDeniedHandler(refused));
    }

    private void leaving(LogoutConfigurer<HttpSecurity> logout) {
        // The cookie goes, too: with one of an ended session somebody would be told that it ran out.
        logout.logoutRequestMatcher(LOGOUT)
                .deleteCookies("JSESSIONID")
                .logoutSuccessHandler(farewell::left)
                .permitAll();
    }
}

package huiqian.web.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/** The identity providers that may vouch for people instead of a password; none unless one is configured. */
@Component
class SingleSignOn {

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final String publicUrl;

    SingleSignOn(
            ObjectProvider<ClientRegistrationRepository> registrations,
            @Value("${huiqian.public-url}") String publicUrl) {
        this.registrations = registrations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** Asks the provider to send people back to the union's public address, whatever the {@code Host} they came by. */
    OAuth2AuthorizationRequestResolver way() {
        var way = new DefaultOAuth2AuthorizationRequestResolver(
                registrations.getObject(),
                OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        way.setAuthorizationRequestCustomizer(request -> request.attributes(known -> request.redirectUri(
                publicUrl + "/login/oauth2/code/" + known.get(OAuth2ParameterNames.REGISTRATION_ID))));
        return way;
    }

    /** Where a login with each provider begins, by the provider's name. */
    Map<String, String> providers() {
        Map<String, String> providers = new TreeMap<>();
        registrations.ifAvailable(known -> {
            if (known instanceof Iterable<?> all)
                StreamSupport.stream(all.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .forEach(one ->
                                providers.put(one.getClientName(), "/oauth2/authorization/" + one.getRegistrationId()));
        });
        return providers;
    }

    boolean isOffered() {
        return !providers().isEmpty();
    }
}

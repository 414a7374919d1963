package huiqian.web.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The identity providers that may vouch for people instead of a password; none unless one is configured. */
@Component
class SingleSignOn {

    private final ObjectProvider<ClientRegistrationRepository> registrations;

    SingleSignOn(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
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

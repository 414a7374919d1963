package huiqian.engine.identity;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The password of an account just made: "demo" in the demo, the configured one for the first admin, otherwise one nobody knows. */
@Component
class InitialPasswords {

    private final boolean demo;
    private final String admins;

    InitialPasswords(Environment environment, @Value("${huiqian.admin.password:}") String admins) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.admins = admins;
    }

    /** Whether whoever gets one has to choose one of their own at the first login. */
    boolean areProvisional() {
        return !demo;
    }

    /** What there is to guess about one: nothing any more, nothing at all, or what somebody may have thought of. */
    enum Kind {
        PUBLIC,
        RANDOM,
        CHOSEN
    }

    Kind kind(String person) {
        if (demo) return Kind.PUBLIC;
        return "admin".equals(person) && !admins.isBlank() ? Kind.CHOSEN : Kind.RANDOM;
    }

    String of(String person) {
        return switch (kind(person)) {
            case PUBLIC -> "demo";
            case CHOSEN -> admins;
            case RANDOM -> UUID.randomUUID().toString();
        };
    }
}

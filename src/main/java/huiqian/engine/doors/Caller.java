package huiqian.engine.doors;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who asks, in which groups: told once, by the login, and the same for all that the request has the engine do. */
public record Caller(String person, Set<String> groups) {

    public static final String ADMINS = Roster.ADMINISTRATORS;

    static Caller of(String person, Collection<String> groups) {
        return new Caller(person, groups == null ? Set.of() : Set.copyOf(groups));
    }

    /** Who is signed in at the engine. */
    static Optional<Caller> of(IdentityService identity) {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .filter(somebody -> somebody.getUserId() != null)
                .map(somebody -> of(somebody.getUserId(), somebody.getGroupIds()));
    }

    /** Who has given the running command. @throws Refusal for nobody */
    public static Caller signedIn() {
        return ifAnyone().orElseThrow(() -> Refusal.forbidden("请先登录"));
    }

    /** Who has given the running command, if anyone has. */
    public static Optional<Caller> ifAnyone() {
        return CommandGuard.caller();
    }

    /** The signed-in person, whether the engine knows of them or only the page that asks it; null for nobody. */
    public static String somehow() {
        return ifAnyone().map(Caller::person).or(Caller::ofPage).orElse(null);
    }

    private static Optional<String> ofPage() {
        return page().map(page -> page.getRequest().getUserPrincipal()).map(Principal::getName);
    }

    /** Where the running request comes from, empty for none. */
    static String address() {
        return page().map(page -> page.getRequest().getRemoteAddr()).orElse("");
    }

    private static Optional<ServletRequestAttributes> page() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
                ? Optional.of(page)
                : Optional.empty();
    }

    boolean isAdmin() {
        return groups.contains(ADMINS);
    }
}

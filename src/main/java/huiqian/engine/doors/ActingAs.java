package huiqian.engine.doors;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has the engine do something in somebody's name, as if they had asked for it over its API. */
@Component
public class ActingAs {

    private final IdentityService identity;
    private final Roster roster;

    ActingAs(@Lazy IdentityService identity, Roster roster) {
        this.identity = identity;
        this.roster = roster;
    }

    /** @param person null for the platform itself */
    public <T> T of(String person, Supplier<T> doing) {
        var before = identity.getCurrentAuthentication();
        if (person == null) identity.clearAuthentication();
        else identity.setAuthentication(person, new ArrayList<>(roster.groupsOf(person)));
        try {
            return doing.get();
        } catch (CommandGuard.Refused refused) {
            throw refused.refusal();
        } catch (RuntimeException failure) {
            Refusal refusal = Collision.refusal(failure);
            throw refusal == null ? failure : refusal;
        } finally {
            identity.setAuthentication(before);
        }
    }
}

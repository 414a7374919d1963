package huiqian.engine.identity;

import huiqian.member.Roster;
import jakarta.servlet.FilterConfig;
import java.util.Set;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** Tells the web applications who has signed in at the union's own login page, and in which groups: a change of posts holds from the next click. */
public class WebappLogin extends ContainerBasedAuthenticationFilter {

    private final Roster roster;

    public WebappLogin(Roster roster) {
        this.roster = roster;
        this.authenticationProvider = new ContainerBasedAuthenticationProvider();
    }

    /** The provider is there already; no parameter has to name it. */
    @Override
    public void init(FilterConfig config) {}

    @Override
    protected boolean existisAuthentication(Authentications known, String engine, String person) {
        return super.existisAuthentication(known, engine, person)
                && known.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication present
                && Set.copyOf(present.getGroupIds()).equals(roster.groupsOf(person));
    }
}

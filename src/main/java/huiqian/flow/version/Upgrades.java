package huiqian.flow.version;

import huiqian.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shipped flows that are newer than what is in force. They are offered, never applied by themselves. */
public interface Upgrades {

    /** The flows for which there is an offer. */
    Set<String> offered();

    /** The shipped files, if they have never been in force and are not what is; whoever redesigned an earlier edition may want them. */
    Optional<Map<String, byte[]>> offer(String flow);

    /**
     * Deploys the offered files as the newest version; whoever asks must be allowed to.
     *
     * @param seen {@link Version#definition} of the version in force that the decision rests on
     * @return the newest version's number
     * @throws Refusal if another version has come into force since, or nothing is offered
     */
    int adopt(String flow, String seen);
}

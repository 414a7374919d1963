package huiqian.approval;

import huiqian.shared.UnionTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From when on an application can no longer be approved, because what it asks for would have begun: no step's deadline may promise more. */
@Component
public class Cutoff {

    private final List<SubmissionRules> rules;

    Cutoff(List<SubmissionRules> rules) {
        this.rules = rules;
    }

    /** Empty for a flow whose applications can be approved at any time. */
    public Optional<Instant> of(Flow flow, Map<String, Object> answers) {
        return rules.stream()
                .filter(domain -> domain.concerns(flow))
                .flatMap(domain -> domain.approvableUntil(answers).stream())
                .min(Comparator.naturalOrder())
                .map(moment -> moment.atZone(UnionTime.ZONE).toInstant());
    }
}

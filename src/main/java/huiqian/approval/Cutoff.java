package huiqian.approval;

import huiqian.shared.UnionTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** From when on an application can no longer be approved, because what it asks for would have begun: no step's deadline may promise more. */
@Component
public class Cutoff {

    private final Map<String, SubmissionRules> rules;

    Cutoff(List<SubmissionRules> rules) {
        this.rules = rules.stream().collect(Collectors.toMap(SubmissionRules::flow, Function.identity()));
    }

    /** Empty for a flow whose applications can be approved at any time. */
    public Optional<Instant> of(String flow, Map<String, Object> answers) {
        return Optional.ofNullable(rules.get(flow))
                .flatMap(found -> found.approvableUntil(answers))
                .map(moment -> moment.atZone(UnionTime.ZONE).toInstant());
    }
}

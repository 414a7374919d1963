package huiqian.activity;

import huiqian.approval.Background;
import huiqian.approval.ledger.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What else goes on at the time of a proposed activity. */
@Component
class ActivityBackground implements Background {

    private static final Limit NAMED = Limit.of(5);

    private final ActivityRepository activities;

    ActivityBackground(ActivityRepository activities) {
        this.activities = activities;
    }

    @Override
    public List<Note> on(Request request, Map<String, Object> answers) {
        return Proposal.of(answers)
                .map(proposal -> List.of(sameTime(request, proposal)))
                .orElse(List.of());
    }

    private Note sameTime(Request request, Proposal proposal) {
        List<Activity> others = activities.during(proposal.startsAt(), proposal.endsAt(), request.getNumber(), NAMED);
        boolean samePlace = others.stream()
                .anyMatch(other -> proposal.venue() != null
                        && proposal.venue().equals(other.getProposal().venue()));
        return new Note("同一时间已批准的活动", others.isEmpty() ? "无" : names(others), samePlace);
    }

    private static String names(List<Activity> activities) {
        return activities.stream()
                .map(Activity::getProposal)
                .map(proposal ->
                        proposal.activityName() + (proposal.venue() == null ? "" : "（%s）".formatted(proposal.venue())))
                .collect(Collectors.joining("、"));
    }
}

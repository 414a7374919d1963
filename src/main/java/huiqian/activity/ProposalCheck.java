package huiqian.activity;

import huiqian.approval.Objection;
import huiqian.approval.SubmissionRules;
import huiqian.approval.ledger.Draft;
import huiqian.member.Department;
import huiqian.member.Person;
import huiqian.member.Roster;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checks an activity proposal. */
@Component
class ProposalCheck implements SubmissionRules {

    private final Roster roster;
    private final Clock clock;

    ProposalCheck(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public Class<?> words() {
        return Activities.class;
    }

    @Override
    public List<Objection> check(Draft draft) {
        return Proposal.of(draft.data())
                .map(proposal -> ActivityRules.objections(asked(draft, proposal)))
                .orElseGet(() -> missing(draft, "startsAt", "请填写活动名称、开始时间和结束时间"));
    }

    @Override
    public Optional<LocalDateTime> approvableUntil(Map<String, Object> answers) {
        return Proposal.of(answers).map(Proposal::startsAt);
    }

    private ActivityRules.Case asked(Draft draft, Proposal proposal) {
        String department =
                roster.person(draft.applicant()).map(Person::department).orElse(null);
        return new ActivityRules.Case(
                proposal, partners(draft.data()), department, departmentNames(), LocalDateTime.now(clock));
    }

    private static List<String> partners(Map<String, Object> data) {
        return data.get("partners") instanceof Collection<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Map<String, String> departmentNames() {
        return roster.departments().stream().collect(Collectors.toMap(Department::code, Department::name));
    }
}

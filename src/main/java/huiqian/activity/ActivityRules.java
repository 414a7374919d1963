package huiqian.activity;

import huiqian.approval.Objection;
import huiqian.shared.UnionTime;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What must hold of a proposal before the presidium is asked to vote (R05 一5-6, R20 3.3). One rule, one method. */
final class ActivityRules {

    /**
     * A proposal and what it is judged by.
     *
     * @param partners codes of the cooperating departments, as submitted
     * @param department code of the applicant's own department, or null
     * @param names the departments' names by code
     */
    record Case(
            Proposal proposal, List<String> partners, String department, Map<String, String> names, LocalDateTime now) {

        private String name(String code) {
            return names.getOrDefault(code, code);
        }
    }

    private static final List<Function<Case, Optional<Objection>>> ALL = List.of(
            ActivityRules::endsAfterItStarts,
            ActivityRules::startsInTheFuture,
            ActivityRules::partnersAreOthers,
            ActivityRules::partnersAreNamedOnce);

    private ActivityRules() {}

    static List<Objection> objections(Case asked) {
        return ALL.stream().flatMap(rule -> rule.apply(asked).stream()).toList();
    }

    static Optional<Objection> endsAfterItStarts(Case asked) {
        Proposal proposal = asked.proposal();
        return objectIf(
                !proposal.period().isOrdered(),
                "endsAt",
                "结束时间「%s」应晚于开始时间「%s」",
                UnionTime.show(proposal.endsAt()),
                UnionTime.show(proposal.startsAt()));
    }

    static Optional<Objection> startsInTheFuture(Case asked) {
        Proposal proposal = asked.proposal();
        return objectIf(
                proposal.hasBegun(asked.now()),
                "startsAt",
                "开始时间「%s」已过，活动须在举办之前申请",
                UnionTime.show(proposal.startsAt()));
    }

    static Optional<Objection> partnersAreOthers(Case asked) {
        return objectIf(
                asked.department() != null && asked.partners().contains(asked.department()),
                "partners",
                "合作部门不能包含申请人所在的部门「%s」",
                asked.name(asked.department()));
    }

    static Optional<Objection> partnersAreNamedOnce(Case asked) {
        Map<String, Integer> times = new LinkedHashMap<>();
        asked.partners().forEach(partner -> times.merge(partner, 1, Integer::sum));
        return times.keySet().stream()
                .filter(partner -> times.get(partner) > 1)
                .findFirst()
                .flatMap(partner -> objectIf(true, "partners", "合作部门「%s」重复，每个部门只填一次", asked.name(partner)));
    }

    private static Optional<Objection> objectIf(boolean broken, String field, String message, Object... values) {
        return broken ? Optional.of(new Objection(field, message.formatted(values))) : Optional.empty();
    }
}

package huiqian.approval.pages;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.ledger.Request;
import huiqian.member.Capacity;
import huiqian.member.Holders;
import huiqian.member.Roster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says whom a request waits for, and why for them. */
@Component
class Whose {

    private final Roster roster;
    private final Holders holders;

    Whose(Roster roster, Holders holders) {
        this.roster = roster;
        this.holders = holders;
    }

    /**
     * A step that waits, the ballots of a vote taken together.
     *
     * @param who for whom: 沈若曦（文艺部部长）
     * @param why why not for those one would expect; empty where that goes without saying
     */
    record Waiting(String step, String who, String why, String since, Moment.Due due) {}

    List<Waiting> of(Request request, List<OpenStep> open, Moment moment) {
        Map<String, List<OpenStep>> byName = open.stream()
                .collect(Collectors.groupingBy(OpenStep::getStep, LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream()
                .map(ofOneName -> together(request, ofOneName, moment))
                .toList();
    }

    private Waiting together(Request request, List<OpenStep> steps, Moment moment) {
        OpenStep first = steps.get(0);
        List<String> people = steps.stream()
                .flatMap(step -> step.getDeciders().stream())
                .distinct()
                .sorted()
                .map(person -> inPost(person, first, request))
                .toList();
        boolean anyOne = people.size() > 1 && first.getKind() != Kind.BALLOT;
        return new Waiting(
                first.getStep(),
                String.join("、", people) + (anyOne ? "，任一位即可" : ""),
                why(request, first),
                moment.since(first.getOpenedAt()),
                moment.due(first.getDue()));
    }

    private String inPost(String person, OpenStep step, Request request) {
        if (person.equals(request.getApplicant())) return roster.nameOf(person) + "（申请人）";
        Capacity capacity = roster.capacityOf(person, step.getRole());
        return "%s（%s%s）".formatted(roster.nameOf(person), capacity.post(), capacity.acting() ? "，代" : "");
    }

    private String why(Request request, OpenStep step) {
        List<String> reasons = new ArrayList<>();
        if (step.isEscalated()) reasons.add("已超时，上一级也可以办理");
        else if (goesUp(request, step)) reasons.add("申请人本人担任该职务，或该职务现在没有其他人，由上一级办理");
        if (step.isStoodInFor()) reasons.add("原定的人已离任，由他人代办");
        if (step.isForOthers()) reasons.add("须由本轮没有审批过的人办理");
        if (step.getClaimedBy() != null && step.getDeciders().size() > 1)
            reasons.add("已由%s认领".formatted(roster.nameOf(step.getClaimedBy())));
        return String.join("；", reasons);
    }

    private boolean goesUp(Request request, OpenStep step) {
        return step.getRole() != null
                && Collections.disjoint(holders.of(step.getRole(), request.getApplicant()), step.getDeciders());
    }
}

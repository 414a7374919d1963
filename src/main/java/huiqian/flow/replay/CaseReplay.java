package huiqian.flow.replay;

import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Verdict;
import huiqian.flow.replay.ReplayResult.Stop;
import huiqian.member.Members;
import huiqian.member.Roster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One case in the course of its replay: where it is, what has come of it so far. */
final class CaseReplay {

    /** So many elements no case passes unless it goes in circles. */
    private static final int LONGEST = 1000;

    private final Request request;
    private final PastCase recorded;
    private final Roster roster;
    private final List<Stop> stops = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private Status outcome;
    private Vote vote;
    private int votes;
    private int passed;
    private String place = "";

    CaseReplay(Request request, PastCase recorded, Roster roster) {
        this.request = request;
        this.recorded = recorded;
        this.roster = roster;
    }

    Request request() {
        return request;
    }

    PastCase recorded() {
        return recorded;
    }

    /** Notes the element the case is on its way to. @throws Stall if there is no end to it */
    void pass(String element, String name) {
        place = name;
        if (++passed > LONGEST) throw new Stall("流程在「" + name + "」附近反复循环，到不了终点");
    }

    /** What people call the element the case has come to. */
    String place() {
        return place;
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    void stop(Step step, Collection<String> people, String answer, boolean assumed) {
        stops.add(new Stop(
                step.id(), step.name(), people.stream().map(roster::nameOf).toList(), answer, assumed));
    }

    /** The last stop's answer has become another. */
    void answer(String answer) {
        Stop last = stops.remove(stops.size() - 1);
        stops.add(new Stop(last.element(), last.step(), last.people(), answer, last.assumed()));
    }

    int countStops() {
        return stops.size();
    }

    /** The voters of the past where the case had such a vote, else those who hold the role today. */
    void openVote(String role, Members members) {
        Map<String, Optional<Verdict>> willing = recorded.vote(++votes);
        boolean assumed = willing.isEmpty();
        if (assumed)
            members.decidersFor(role, request.getApplicant())
                    .forEach(voter -> willing.put(voter, Optional.of(Verdict.APPROVE)));
        vote = new Vote(new LinkedHashMap<>(willing), assumed, chairAmong(willing.keySet()));
    }

    private Optional<String> chairAmong(Set<String> voters) {
        return recorded.chair(votes).or(() -> voters.stream()
                .filter(voter -> roster.groupsOf(voter).contains("chair"))
                .findFirst());
    }

    /** The vote now open. @throws Stall if there is none */
    Vote vote() {
        if (vote == null) throw new Stall("「" + place + "」之前没有开始表决");
        return vote;
    }

    void settle(Status result) {
        if (outcome != null && outcome != result)
            throw new Stall("「" + place + "」给出第二个结果「" + result.label() + "」，此前已是「" + outcome.label() + "」");
        outcome = result;
    }

    Status outcome() {
        return outcome;
    }

    ReplayResult.Case told(String stalled) {
        return new ReplayResult.Case(
                request.getNumber(),
                request.getTitle(),
                request.getApplicantName(),
                request.getOutcome().label(),
                stalled == null ? outcome.label() : null,
                stalled,
                List.copyOf(stops),
                List.copyOf(remarks));
    }
}

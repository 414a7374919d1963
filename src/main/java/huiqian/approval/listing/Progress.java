package huiqian.approval.listing;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.inbox.Timetable;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.approval.pages.Moment;
import huiqian.member.Roster;
import huiqian.shared.Period;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom requests wait for and since when; of a whole list it is asked at once. */
@Component
public class Progress {

    private static final int NAMED = 3;
    private static final String APPLICANT = "申请人";

    private final Steps steps;
    private final Timetable timetable;
    private final Roster roster;
    private final Clock clock;

    Progress(Steps steps, Timetable timetable, Roster roster, Clock clock) {
        this.steps = steps;
        this.timetable = timetable;
        this.roster = roster;
        this.clock = clock;
    }

    /** By number, as it is for somebody who looks at them now. */
    public Map<String, Standing> of(List<Request> requests, String viewer) {
        Map<String, List<OpenStep>> open = steps
                .waiting(requests.stream().map(Request::getNumber).toList())
                .stream()
                .collect(Collectors.groupingBy(OpenStep::getRequestNumber));
        Map<String, Period> periods = timetable.of(requests.stream()
                .filter(request -> request.getStatus() == Status.APPROVED && !open.containsKey(request.getNumber()))
                .map(Request::getNumber)
                .toList());
        Map<String, String> names = names(open.values());
        Map<String, Standing> standings = new TreeMap<>();
        for (Request request : requests) {
            String number = request.getNumber();
            List<OpenStep> waiting = open.get(number);
            Standing standing = waiting == null ? quiet(request, periods.get(number)) : waiting(waiting, viewer, names);
            standings.put(number, standing);
        }
        return standings;
    }

    private Map<String, String> names(Collection<List<OpenStep>> open) {
        return roster.named(open.stream()
                .flatMap(Collection::stream)
                .flatMap(step -> step.getDeciders().stream())
                .distinct()
                .toList());
    }

    private Standing quiet(Request request, Period period) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), UnionTime.ZONE);
        String words = request.getStatus() == Status.PENDING ? "正在办理" : "";
        if (period != null && period.to().isAfter(now)) words = moment().period(period);
        return new Standing(words, null, null, false);
    }

    private Standing waiting(List<OpenStep> open, String viewer, Map<String, String> names) {
        List<OpenStep> others = open.stream()
                .filter(step -> !step.getDeciders().contains(viewer))
                .toList();
        OpenStep mine = open.stream()
                .filter(step -> step.getDeciders().contains(viewer))
                .findFirst()
                .orElse(null);
        String words = others.isEmpty() ? "" : forWhom(others, names) + since(others);
        if (mine == null) return new Standing(words, null, null, true);
        return new Standing(words, duty(mine), moment().due(mine.getDue()), !others.isEmpty());
    }

    private static String duty(OpenStep step) {
        if (step.getKind() == OpenStep.Kind.REVISION) return "请修改后重新提交";
        String name = step.getStep();
        return "轮到您" + (name.startsWith(APPLICANT) ? name.substring(APPLICANT.length()) : "：" + name);
    }

    private static String forWhom(List<OpenStep> steps, Map<String, String> names) {
        OpenStep first = steps.get(0);
        TreeSet<String> people = new TreeSet<>();
        steps.stream()
                .filter(step -> step.getStep().equals(first.getStep()))
                .forEach(step -> people.addAll(step.getDeciders()));
        String who = people.stream().limit(NAMED).map(names::get).collect(Collectors.joining("、"))
                + (people.size() > NAMED ? " 等 %d 人".formatted(people.size()) : "");
        return switch (first.getKind()) {
            case DECISION -> "等%s审批".formatted(who);
            case BALLOT -> "等%s投票".formatted(who);
            case REVISION -> "等%s修改".formatted(who);
            case WORK -> "等%s办理：%s".formatted(who, first.getStep());
        };
    }

    private String since(List<OpenStep> open) {
        Instant opened = open.get(0).getOpenedAt();
        boolean justNow = Duration.between(opened, clock.instant()).toMinutes() < 1;
        return justNow ? "，刚送到" : "，已 " + moment().since(opened);
    }

    private Moment moment() {
        return new Moment(clock.instant());
    }
}

package huiqian.leave;

import huiqian.approval.Objection;
import huiqian.approval.SubmissionRules;
import huiqian.approval.ledger.Draft;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Checks a leave request, also against the applicant's other ones; whoever calls lets one person file one thing at a
 * time.
 */
@Component
class LeaveCheck implements SubmissionRules {

    private final Ledger ledger;
    private final Attendance attendance;
    private final Clock clock;

    LeaveCheck(Ledger ledger, Attendance attendance, Clock clock) {
        this.ledger = ledger;
        this.attendance = attendance;
        this.clock = clock;
    }

    @Override
    public Class<?> words() {
        return Leaves.class;
    }

    @Override
    public List<Objection> check(Draft draft) {
        return Absence.of(draft.data())
                .map(absence -> LeaveRules.objections(asked(draft, absence)))
                .orElseGet(() -> missing(draft, "startsAt", "请填写开始时间和结束时间"));
    }

    private LeaveRules.Case asked(Draft draft, Absence absence) {
        String explanation = draft.data().get("explanation") instanceof String text ? text : null;
        return new LeaveRules.Case(absence, explanation, others(draft), LocalDateTime.now(clock));
    }

    private Map<String, Absence> others(Draft draft) {
        Map<String, Absence> others = new LinkedHashMap<>();
        // What is entered counts as it was taken, also once its request is closed; the rest as it was asked for.
        if (!draft.trial()) others.putAll(attendance.of(draft.applicant()));
        ledger.standing(draft.flow().key(), draft.applicant(), draft.trial()).stream()
                .map(Request::getNumber)
                .filter(number -> !others.containsKey(number))
                .forEach(
                        number -> Absence.of(ledger.answers(number)).ifPresent(absence -> others.put(number, absence)));
        others.remove(draft.number());
        return others;
    }
}

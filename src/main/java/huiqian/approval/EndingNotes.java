package huiqian.approval;

import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Submission;
import huiqian.approval.ledger.SubmissionRepository;
import huiqian.form.Answers;
import huiqian.form.Form;
import huiqian.form.Problem;
import huiqian.member.Capacity;
import huiqian.member.Roster;
import huiqian.shared.Period;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts on file that something ended early, as a form that was filled in: when, by whom and why. */
@Component
class EndingNotes {

    static final String OFFICE = "secretariat";

    private static final String REASON = "endReason";
    private static final String FORM =
            """
            {"id":"early-end","type":"default","components":[\
            {"type":"datetime","key":"endsAt","dateLabel":"提前结束的时间","subtype":"datetime"},\
            {"type":"textarea","key":"endReason","label":"提前结束的原因","validate":{"required":%s,"maxLength":1000}}]}""";

    private final SubmissionRepository submissions;
    private final Roster roster;
    private final Clock clock;

    EndingNotes(SubmissionRepository submissions, Roster roster, Clock clock) {
        this.submissions = submissions;
        this.roster = roster;
        this.clock = clock;
    }

    /** @throws Refusal 400 for a reason that is too long, or missing where it is not the applicant's own */
    void write(Request request, String person, LocalDateTime end, String reason) {
        boolean own = request.getApplicant().equals(person);
        String form = FORM.formatted(!own);
        Map<String, Object> posted = new LinkedHashMap<>();
        posted.put(Period.END, end.toString());
        String written = Signs.trimmed(Objects.requireNonNullElse(reason, ""));
        posted.put(REASON, written.isEmpty() ? null : written);
        Answers answers = Form.parse(form).check(posted, Map.of());
        if (!answers.areSound())
            throw Refusal.invalid(String.join(
                    "；", answers.problems().stream().map(Problem::message).toList()));
        Capacity capacity = own ? null : roster.capacityOf(person, OFFICE);
        var author = new Submission.Author(person, roster.nameOf(person), capacity, clock.instant());
        submissions.save(new Submission(request, false, EarlyEnd.STEP, author, form, answers.accepted()));
    }
}

package huiqian.activity;

import huiqian.shared.Period;
import huiqian.shared.UnionTime;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** What an activity proposal says about the activity. */
@Embeddable
record Proposal(
        String activityName,
        String category,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String venue,
        Integer expectedAttendance,
        BigDecimal budget) {

    /** Empty while the name or a time is missing. */
    static Optional<Proposal> of(Map<String, Object> answers) {
        Optional<LocalDateTime> from = UnionTime.read(answers.get("startsAt"));
        Optional<LocalDateTime> to = UnionTime.read(answers.get("endsAt"));
        String name = Answer.text(answers.get("activityName"));
        if (name == null || from.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(new Proposal(
                name,
                Answer.text(answers.get("category")),
                from.get(),
                to.get(),
                Answer.text(answers.get("venue")),
                Answer.whole(answers.get("expectedAttendance")),
                Answer.money(answers.get("budget"))));
    }

    Period period() {
        return new Period(startsAt, endsAt);
    }

    boolean hasBegun(LocalDateTime now) {
        return !startsAt.isAfter(now);
    }
}

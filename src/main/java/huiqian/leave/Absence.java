package huiqian.leave;

import huiqian.shared.Period;
import huiqian.shared.UnionTime;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** What a leave request says: when, from what, and whether it is filed afterwards. */
@Embeddable
record Absence(
        LocalDateTime startsAt, LocalDateTime endsAt, String occasion, String occasionName, boolean retroactive) {

    /** Empty while a time is missing. */
    static Optional<Absence> of(Map<String, Object> answers) {
        Optional<LocalDateTime> from = UnionTime.read(answers.get("startsAt"));
        Optional<LocalDateTime> to = UnionTime.read(answers.get("endsAt"));
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(new Absence(
                from.get(),
                to.get(),
                text(answers.get("occasion")),
                text(answers.get("occasionName")),
                Boolean.TRUE.equals(answers.get("retroactive"))));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    Absence upTo(LocalDateTime end) {
        return new Absence(startsAt, end, occasion, occasionName, retroactive);
    }

    Period period() {
        return new Period(startsAt, endsAt);
    }
}

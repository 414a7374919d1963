package huiqian.approval;

import huiqian.shared.Period;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How far from today the period of an application may lie and how long it may last, in any flow that asks for {@code startsAt} and
 * {@code endsAt}: the union's to set, in {@code huiqian.periods}. What is stricter for one thing, that thing's own rules say.
 */
@Component
public class Horizon {

    private final Clock clock;
    private final int ahead;
    private final int back;
    private final int longest;

    Horizon(
            Clock clock,
            @Value("${huiqian.periods.ahead-days:366}") int ahead,
            @Value("${huiqian.periods.back-days:366}") int back,
            @Value("${huiqian.periods.longest-days:184}") int longest) {
        this.clock = clock;
        this.ahead = ahead;
        this.back = back;
        this.longest = longest;
    }

    /** What stands against the application's period; nothing where it has none. */
    public List<Objection> objections(Map<String, Object> answers) {
        Optional<LocalDateTime> start = UnionTime.read(answers.get(Period.START));
        Optional<LocalDateTime> end = UnionTime.read(answers.get(Period.END));
        Optional<Objection> tooFar = start.flatMap(moment -> tooFar(Period.START, "开始时间", moment));
        if (tooFar.isPresent()) return tooFar.stream().toList();
        if (start.isPresent() && end.isPresent()) return tooLong(new Period(start.get(), end.get()));
        return end.flatMap(moment -> tooFar(Period.END, "结束时间", moment)).stream()
                .toList();
    }

    private Optional<Objection> tooFar(String field, String label, LocalDateTime moment) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.minusDays(back);
        LocalDate last = today.plusDays(ahead);
        LocalDate day = moment.toLocalDate();
        if (!day.isBefore(first) && !day.isAfter(last)) return Optional.empty();
        return Optional.of(new Objection(
                field,
                "%s「%s」离今天太远，应在 %s 至 %s 之间"
                        .formatted(label, UnionTime.show(moment), UnionTime.show(first), UnionTime.show(last))));
    }

    private List<Objection> tooLong(Period period) {
        if (!period.to().isAfter(period.from().plusDays(longest))) return List.of();
        return List.of(new Objection(
                Period.END,
                "开始时间「%s」至结束时间「%s」超过 %d 天"
                        .formatted(UnionTime.show(period.from()), UnionTime.show(period.to()), longest)));
    }
}

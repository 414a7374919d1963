package huiqian.room;

import huiqian.approval.Background;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.room.RoomSlotRepository.Taken;
import huiqian.shared.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a room is taken on the days for which it is applied. */
@Component
class RoomBackground implements Background {

    private final RoomSlotRepository slots;
    private final Ledger ledger;

    RoomBackground(RoomSlotRepository slots, Ledger ledger) {
        this.slots = slots;
        this.ledger = ledger;
    }

    @Override
    public List<Note> on(Request request, Map<String, Object> answers) {
        return Booking.of(answers)
                .filter(booking -> booking.period().isOrdered())
                .map(booking -> List.of(taken(request, booking)))
                .orElse(List.of());
    }

    private Note taken(Request request, Booking booking) {
        LocalDate first = booking.period().from().toLocalDate();
        LocalDate last = booking.period().to().toLocalDate();
        Map<String, Period> others = new LinkedHashMap<>();
        slots.takenByOthers(
                        booking.room(), first.atStartOfDay(), last.plusDays(1).atStartOfDay(), request.getNumber())
                .forEach(taken -> others.merge(taken.by(), halfHour(taken), RoomBackground::joined));
        boolean clashes = others.values().stream().anyMatch(booking.period()::overlaps);
        return new Note("%s 当天已借出".formatted(booking.room()), others.isEmpty() ? "无" : inWords(others), clashes);
    }

    private static Period halfHour(Taken taken) {
        return new Period(taken.start(), taken.start().plus(RoomSlot.LENGTH));
    }

    private static Period joined(Period earlier, Period later) {
        return new Period(earlier.from(), later.to());
    }

    private String inWords(Map<String, Period> others) {
        return others.entrySet().stream()
                .map(other -> "%s %s".formatted(RoomRules.inWords(other.getValue()), organization(other.getKey())))
                .collect(Collectors.joining("；"));
    }

    private String organization(String number) {
        return Objects.toString(ledger.answers(number).get("organization"), number);
    }
}

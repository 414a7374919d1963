package huiqian.room;

import huiqian.shared.Period;
import huiqian.shared.UnionTime;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an application for a room asks for. */
record Booking(String room, Period period, long attendance, String phone) {

    /** Empty while the room or a time is missing. */
    static Optional<Booking> of(Map<String, Object> answers) {
        Optional<LocalDateTime> from = UnionTime.read(answers.get("startsAt"));
        Optional<LocalDateTime> to = UnionTime.read(answers.get("endsAt"));
        if (!(answers.get("room") instanceof String room) || from.isEmpty() || to.isEmpty()) return Optional.empty();
        // As an int, four milliards would be a handful, which any room holds.
        long attendance = answers.get("attendance") instanceof Number number ? number.longValue() : 0;
        String phone = answers.get("phone") instanceof String text ? text : null;
        return Optional.of(new Booking(room, new Period(from.get(), to.get()), attendance, phone));
    }

    /** The half-hours it takes, earliest first: two that want the same ones ask for them in the same order. */
    List<LocalDateTime> halfHours() {
        return Stream.iterate(
                        firstHalfHour(), start -> start.isBefore(period.to()), start -> start.plus(RoomSlot.LENGTH))
                .toList();
    }

    LocalDateTime firstHalfHour() {
        LocalDateTime hour = period.from().truncatedTo(ChronoUnit.HOURS);
        return period.from().getMinute() < 30 ? hour : hour.plus(RoomSlot.LENGTH);
    }

    boolean hasBegun(LocalDateTime now) {
        return !period.from().isAfter(now);
    }
}

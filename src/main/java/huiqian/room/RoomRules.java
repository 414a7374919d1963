package huiqian.room;

import huiqian.approval.Objection;
import huiqian.shared.Period;
import huiqian.shared.Phone;
import huiqian.shared.UnionTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must hold of a borrowing before anyone is asked to decide it (R21 §7, R14, R15 1.2). One rule, one method. */
final class RoomRules {

    /** A borrowing, the room it wants and the moment it is judged. */
    record Case(Booking booking, Room room, LocalDateTime now) {}

    /** Only rooms that never close can be kept that long; the limit bounds the slots of one booking. */
    private static final int MOST_DAYS = 31;

    private static final List<Function<Case, Optional<Objection>>> ALL = List.of(
            RoomRules::isLent,
            RoomRules::endsAfterItStarts,
            RoomRules::isOnTheHalfHour,
            RoomRules::isAnHourAhead,
            RoomRules::liesWithinOpeningHours,
            RoomRules::lastsAtMostAMonth,
            RoomRules::fitsTheRoom,
            RoomRules::leavesAPhoneNumber);

    private RoomRules() {}

    static List<Objection> objections(Case asked) {
        return ALL.stream().flatMap(rule -> rule.apply(asked).stream()).toList();
    }

    /** The form offers no other, but one may have been retired since it was opened. */
    static Optional<Objection> isLent(Case asked) {
        Room room = asked.room();
        if (room.isRetired()) return objectIf(true, "room", "%s 已停用，请改选房间", room.getCode());
        return objectIf(!room.isLendable(), "room", "%s 不外借，请改选房间", room.getCode());
    }

    static Optional<Objection> endsAfterItStarts(Case asked) {
        Period period = asked.booking().period();
        return objectIf(
                !period.isOrdered(),
                "endsAt",
                "结束时间「%s」应晚于开始时间「%s」",
                UnionTime.show(period.to()),
                UnionTime.show(period.from()));
    }

    static Optional<Objection> isOnTheHalfHour(Case asked) {
        Period period = asked.booking().period();
        if (!isHalfHour(period.from())) return offTheHalfHour("startsAt", "开始时间", period.from());
        return isHalfHour(period.to()) ? Optional.empty() : offTheHalfHour("endsAt", "结束时间", period.to());
    }

    private static boolean isHalfHour(LocalDateTime moment) {
        return moment.getMinute() % 30 == 0 && moment.getSecond() == 0 && moment.getNano() == 0;
    }

    private static Optional<Objection> offTheHalfHour(String field, String label, LocalDateTime moment) {
        return objectIf(true, field, "%s「%s」应为整点或半点", label, UnionTime.show(moment));
    }

    static Optional<Objection> isAnHourAhead(Case asked) {
        LocalDateTime from = asked.booking().period().from();
        if (asked.booking().hasBegun(asked.now()))
            return objectIf(true, "startsAt", "开始时间「%s」已过", UnionTime.show(from));
        return objectIf(
                from.isBefore(asked.now().plusHours(1)),
                "startsAt",
                "开始时间「%s」距现在不足一小时，请至少提前一小时申请",
                UnionTime.show(from));
    }

    static Optional<Objection> liesWithinOpeningHours(Case asked) {
        Room room = asked.room();
        Period period = asked.booking().period();
        return objectIf(
                period.isOrdered() && !room.isOpenFor(period),
                "startsAt",
                "借用时间「%s」不在 %s 的开放时间 %s 之内，不能跨日",
                inWords(period),
                room.getCode(),
                room.hours());
    }

    static Optional<Objection> lastsAtMostAMonth(Case asked) {
        Period period = asked.booking().period();
        return objectIf(
                period.to().isAfter(period.from().plusDays(MOST_DAYS)),
                "endsAt",
                "借用时间「%s」超过 %d 天",
                inWords(period),
                MOST_DAYS);
    }

    static Optional<Objection> fitsTheRoom(Case asked) {
        Room room = asked.room();
        long attendance = asked.booking().attendance();
        return objectIf(
                attendance > room.getCapacity(),
                "attendance",
                "%s 最多容纳 %d 人，您填写的是 %d",
                room.getCode(),
                room.getCapacity(),
                attendance);
    }

    static Optional<Objection> leavesAPhoneNumber(Case asked) {
        String phone = asked.booking().phone();
        boolean known = phone == null || Phone.of(phone).isPresent();
        return objectIf(!known, "phone", "联系电话「%s」不是大陆手机号码或固定电话", phone);
    }

    /** 2026年11月25日 14:00 至 16:00; the second day is named where it differs. */
    static String inWords(Period period) {
        boolean sameDay = period.from().toLocalDate().equals(period.to().toLocalDate());
        Object end = sameDay ? period.to().toLocalTime() : UnionTime.show(period.to());
        return "%s 至 %s".formatted(UnionTime.show(period.from()), end);
    }

    private static Optional<Objection> objectIf(boolean broken, String field, String message, Object... values) {
        return broken ? Optional.of(new Objection(field, message.formatted(values))) : Optional.empty();
    }
}

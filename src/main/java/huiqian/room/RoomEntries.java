package huiqian.room;

import huiqian.approval.ledger.Ledger;
import huiqian.member.Roster;
import huiqian.page.register.About;
import huiqian.page.register.Access;
import huiqian.page.register.Column;
import huiqian.page.register.Column.Trait;
import huiqian.page.register.Entry;
import huiqian.page.register.Register;
import huiqian.page.register.Reliance;
import huiqian.page.register.Row;
import huiqian.room.RoomSlotRepository.Kept;
import huiqian.shared.Period;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The register of rooms, kept by secretariat and office director; outsiders see what is lent to them (R21 §1 §7). */
@Component
class RoomEntries implements Register<Room> {

    private static final Limit MOST = Limit.of(100);

    private final RoomRepository rooms;
    private final RoomSlotRepository slots;
    private final Ledger ledger;
    private final Clock clock;

    RoomEntries(RoomRepository rooms, RoomSlotRepository slots, Ledger ledger, Clock clock) {
        this.rooms = rooms;
        this.slots = slots;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About("rooms", "房间", "间", "code", null, "秘书处或办公室主任");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("code", Trait.SEARCHED),
                Column.of("name", Trait.SEARCHED, Trait.UNIQUE),
                Column.of("capacity"),
                Column.of("location", Trait.SEARCHED),
                Column.of("openDays"),
                Column.of("opens"),
                Column.of("closes"),
                Column.of("lendable", Trait.FILTERED),
                Column.of("note", Trait.INSIDE, Trait.ASIDE));
    }

    @Override
    public Access access() {
        return new Access(
                Set.of("secretariat", "officeDirector", Roster.ADMINISTRATORS),
                Set.of("presidium", "advisor"),
                Set.of("member", "outsider"));
    }

    @Override
    public Map<String, Object> only(Set<String> groups) {
        return groups.contains("member") ? Map.of() : Map.of("lendable", true);
    }

    @Override
    public Room fresh(String code) {
        return new Room(code);
    }

    @Override
    public void describe(Room room, Entry entry) {
        room.describe(entry);
    }

    @Override
    public List<Rule> rules() {
        return List.of(entry -> offGrid(entry, "opens"), entry -> offGrid(entry, "closes"), RoomEntries::closesFirst);
    }

    private static Optional<Flaw> offGrid(Entry entry, String field) {
        LocalTime time = entry.time(field);
        return time.getMinute() % 30 == 0
                ? Optional.empty()
                : Optional.of(new Flaw(field, "应为整点或半点，您填写的是「%s」".formatted(time)));
    }

    private static Optional<Flaw> closesFirst(Entry entry) {
        LocalTime closes = entry.time("closes");
        LocalTime opens = entry.time("opens");
        return closes.equals(LocalTime.MIDNIGHT) || closes.isAfter(opens)
                ? Optional.empty()
                : Optional.of(new Flaw("closes", "应晚于开门时间「%s」，您填写的是「%s」".formatted(opens, closes)));
    }

    @Override
    public List<Reliance> reliances(Row row) {
        Room room = rooms.findById(row.key()).orElseThrow();
        return slots.keptOf(row.key(), LocalDateTime.now(clock), MOST).stream()
                .map(kept -> reliance(kept, room))
                .toList();
    }

    private Reliance reliance(Kept kept, Room room) {
        Period period = new Period(kept.first(), kept.last().plus(RoomSlot.LENGTH));
        return new Reliance("%s 借用 %s".formatted(kept.by(), RoomRules.inWords(period)), flaw(kept.by(), period, room));
    }

    private String flaw(String number, Period period, Room room) {
        if (room.isRetired()) return "房间已停用";
        if (!room.isLendable()) return "房间不再外借";
        if (!room.isOpenFor(period)) return "不在开放时间 %s 之内".formatted(room.hours());
        long attendance = ledger.answers(number).get("attendance") instanceof Number people ? people.longValue() : 0;
        return attendance > room.getCapacity() ? "%d 人，房间只能容纳 %d 人".formatted(attendance, room.getCapacity()) : null;
    }
}

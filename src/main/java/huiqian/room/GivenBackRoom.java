package huiqian.room;

import huiqian.approval.Holding;
import huiqian.room.RoomSlotRepository.Kept;
import huiqian.shared.Period;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** A room that somebody has from now on: given back, others may have its half-hours. Whoever holds the key has the room inspected all the same. */
@Component
class GivenBackRoom implements Holding {

    private static final Limit MOST = Limit.of(500);

    private final RoomSlotRepository slots;
    private final RoomUseRepository uses;
    private final Clock clock;

    GivenBackRoom(RoomSlotRepository slots, RoomUseRepository uses, Clock clock) {
        this.slots = slots;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public Map<String, String> heldBy(Collection<String> numbers) {
        return inWords(slots.keptFor(numbers, LocalDateTime.now(clock)));
    }

    @Override
    public Map<String, String> held() {
        return inWords(slots.kept(LocalDateTime.now(clock), MOST));
    }

    private static Map<String, String> inWords(List<Kept> found) {
        Map<String, String> words = new LinkedHashMap<>();
        found.forEach(kept -> words.put(kept.by(), inWords(kept)));
        return words;
    }

    private static String inWords(Kept kept) {
        Period period = new Period(kept.first(), kept.last().plus(RoomSlot.LENGTH));
        return "借用 %s %s".formatted(kept.room(), RoomRules.inWords(period));
    }

    @Override
    public boolean giveBack(String number) {
        LocalDateTime now = LocalDateTime.now(clock);
        Map<Boolean, List<RoomSlot>> begun = slots.findByRequestNumberOrderBySlotStart(number).stream()
                .collect(Collectors.partitioningBy(
                        slot -> slot.getId().slotStart().isBefore(now)));
        slots.deleteAll(begun.get(false));
        return !begun.get(true).isEmpty();
    }

    @Override
    public Map<String, String> outstanding(Collection<String> numbers) {
        return uses.uninspected(numbers).stream().collect(Collectors.toMap(number -> number, number -> "钥匙未还，待验收"));
    }
}

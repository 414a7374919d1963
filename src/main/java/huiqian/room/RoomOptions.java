package huiqian.room;

import huiqian.approval.FieldOptions;
import huiqian.shared.FormWord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The rooms a form offers: those in service that are lent. What was chosen once keeps its label. */
@Component
@FormWord(value = "rooms", title = "房间", keeper = "秘书处", place = "办公室")
class RoomOptions implements FieldOptions {

    private final RoomRepository rooms;

    RoomOptions(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @Override
    public Map<String, String> options() {
        return labelled(room -> room.isLendable() && !room.isRetired());
    }

    @Override
    public Map<String, String> options(Collection<String> values) {
        return labelled(room -> values.contains(room.getCode()));
    }

    private Map<String, String> labelled(Predicate<Room> wanted) {
        Map<String, String> options = new LinkedHashMap<>();
        rooms.findAllByOrderByCode().stream().filter(wanted).forEach(room -> options.put(room.getCode(), room.label()));
        return options;
    }
}

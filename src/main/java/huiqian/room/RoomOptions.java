package huiqian.room;

import huiqian.approval.FieldOptions;
import huiqian.shared.FormWord;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rooms a form offers. */
@Component
@FormWord(value = "rooms", title = "房间", keeper = "秘书处")
class RoomOptions implements FieldOptions {

    private final RoomRepository rooms;

    RoomOptions(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        rooms.findAllByOrderByCode().forEach(room -> options.put(room.getCode(), room.label()));
        return options;
    }
}

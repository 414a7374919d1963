package huiqian.room;

import huiqian.approval.FieldOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rooms a form offers. */
@Component
class RoomOptions implements FieldOptions {

    private final RoomRepository rooms;

    RoomOptions(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @Override
    public String list() {
        return "rooms";
    }

    @Override
    public String title() {
        return "房间";
    }

    @Override
    public String keeper() {
        return "秘书处";
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        rooms.findAllByOrderByCode().forEach(room -> options.put(room.getCode(), room.label()));
        return options;
    }
}

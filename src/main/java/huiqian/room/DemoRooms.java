package huiqian.room;

import java.time.LocalTime;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rooms of the demonstration, entered once, before anything is told that happens in them. */
@Component
@Profile("demo")
class DemoRooms implements SmartLifecycle {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 0);

    private final RoomRepository rooms;
    private volatile boolean entered;

    DemoRooms(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @Override
    @Transactional
    public void start() {
        entered = true;
        if (rooms.count() > 0) return;
        rooms.saveAll(List.of(
                new Room("R101", "一号会议室", 40, OPENS, CLOSES),
                new Room("R102", "二号会议室", 20, OPENS, CLOSES),
                new Room("HALL", "大礼堂", 300, OPENS, CLOSES)));
    }

    @Override
    public void stop() {
        entered = false;
    }

    @Override
    public boolean isRunning() {
        return entered;
    }

    @Override
    public int getPhase() {
        return 1;
    }
}

package huiqian.room;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rooms of the demonstration, entered once. */
@Component
@Profile("demo")
class DemoRooms implements ApplicationRunner {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 0);

    private final RoomRepository rooms;

    DemoRooms(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (rooms.count() > 0) return;
        rooms.saveAll(List.of(
                new Room("R101", "一号会议室", 40, OPENS, CLOSES),
                new Room("R102", "二号会议室", 20, OPENS, CLOSES),
                new Room("HALL", "大礼堂", 300, OPENS, CLOSES)));
    }
}

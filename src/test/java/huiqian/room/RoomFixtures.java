package huiqian.room;

import huiqian.approval.MovableClock;
import huiqian.approval.ledger.PaperLedger;
import huiqian.approval.ledger.RequestFixtures;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A small house with one borrowing after another. Today is 20 November 2026, ten in the morning. */
@TestConfiguration
@Import({RoomDesk.class, RoomCalendar.class, BorrowingCheck.class, RoomOptions.class, DemoRooms.class})
class RoomFixtures {

    static final String TODAY = "2026-11-20T10:00";

    @Bean
    MovableClock clock() {
        return new MovableClock(TODAY);
    }

    @Bean
    PaperLedger ledger() {
        return new PaperLedger();
    }

    static Room conferenceRoom() {
        return new Room("R101", "一号会议室", 40, LocalTime.of(8, 0), LocalTime.of(22, 0));
    }

    static Map<String, Object> application(String room, String from, String to) {
        Map<String, Object> data = new HashMap<>();
        data.put("organization", "校友会");
        data.put("contactName", "王小明");
        data.put("phone", "13800138000");
        data.put("room", room);
        data.put("startsAt", from);
        data.put("endsAt", to);
        data.put("attendance", 20);
        data.put("purpose", "座谈");
        return data;
    }

    static void file(PaperLedger ledger, String number, String room, String from, String to) {
        ledger.file(RequestFixtures.pending(number, "room-borrowing", "guest", null), application(room, from, to));
    }
}

package huiqian.room;

import static huiqian.approval.ledger.DraftFixtures.draft;
import static huiqian.approval.ledger.DraftFixtures.ofAnother;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.Objection;
import huiqian.approval.ledger.Draft;
import huiqian.approval.ledger.PaperLedger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@Tag("database")
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:borrowing-check;DB_CLOSE_DELAY=-1")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ActiveProfiles("demo")
@Import(RoomFixtures.class)
class BorrowingCheckTests {

    private static final String TAKEN = "R101 在 2026年11月25日 14:00 至 16:00 已由 JY-2026-0001（校友会）借用，请改换时间或房间";

    @Autowired
    BorrowingCheck check;

    @Autowired
    RoomOptions options;

    @BeforeEach
    void openHouse(@Autowired PaperLedger ledger, @Autowired Rooms rooms) {
        RoomFixtures.file(ledger, "JY-2026-0001", "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        rooms.reserve("JY-2026-0001");
    }

    @Test
    void namesTheClashAlreadyAtSubmission() {
        assertThat(check(null, "R101", "2026-11-25T15:00", "2026-11-25T15:30"))
                .containsExactly(new Objection("startsAt", TAKEN));
        assertThat(check("JY-2026-0002", "R101", "2026-11-25T12:00", "2026-11-25T20:00"))
                .containsExactly(new Objection("startsAt", TAKEN));
    }

    @Test
    void tellsOthersThatTheRoomIsTakenButNotByWhom() {
        Map<String, Object> data = RoomFixtures.application("R101", "2026-11-25T15:00", "2026-11-25T15:30");

        assertThat(check.check(draft("room-borrowing", null, "neighbour", data)))
                .containsExactly(new Objection("startsAt", "R101 在 2026年11月25日 14:00 至 16:00 已被借用，请改换时间或房间"));
    }

    @Test
    void acceptsNeighboursOtherRoomsAndTheRevisionOfItself() {
        assertThat(check(null, "R101", "2026-11-25T16:00", "2026-11-25T17:00")).isEmpty();
        assertThat(check(null, "R101", "2026-11-25T13:00", "2026-11-25T14:00")).isEmpty();
        assertThat(check(null, "R102", "2026-11-25T14:00", "2026-11-25T16:00")).isEmpty();
        assertThat(check("JY-2026-0001", "R101", "2026-11-25T15:00", "2026-11-25T17:00"))
                .isEmpty();
    }

    @Test
    void rejectsUnknownRoom() {
        assertThat(check(null, "R999", "2026-11-25T15:00", "2026-11-25T15:30"))
                .containsExactly(new Objection("room", "没有房间「R999」"));
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(check.check(draft("room-borrowing", null, "guest", Map.of("room", "R101"))))
                .containsExactly(new Objection("room", "请填写借用房间、开始时间和结束时间"));
    }

    @Test
    void tellsCapacityOfTheRoomAskedFor() {
        Map<String, Object> data = RoomFixtures.application("R102", "2026-11-25T14:00", "2026-11-25T16:00");
        data.put("attendance", 35);

        assertThat(check.check(draft("room-borrowing", null, "guest", data)))
                .containsExactly(new Objection("attendance", "R102 最多容纳 20 人，您填写的是 35"));
    }

    @Test
    void isAskedOfWhateverFlowLendsItsRooms() {
        Draft another =
                ofAnother("rooms", "guest", RoomFixtures.application("R999", "2026-11-25T15:00", "2026-11-25T15:30"));

        assertThat(check.concerns(another.flow())).isTrue();
        assertThat(check.check(another)).containsExactly(new Objection("room", "没有房间「R999」"));
        assertThat(check.concerns(ofAnother("assets", "guest", Map.of()).flow()))
                .isFalse();
    }

    @Test
    void leavesAnotherFlowToAskForTheRoomLater() {
        assertThat(check.check(ofAnother("rooms", "guest", Map.of()))).isEmpty();
    }

    @Test
    void offersTheRoomsWithNameAndSeats() {
        assertThat(options.list()).isEqualTo("rooms");
        assertThat(options.options())
                .containsExactly(
                        Map.entry("HALL", "HALL · 大礼堂（300 座）"),
                        Map.entry("R101", "R101 · 一号会议室（40 座）"),
                        Map.entry("R102", "R102 · 二号会议室（20 座）"));
    }

    private List<Objection> check(String number, String room, String from, String to) {
        return check.check(draft("room-borrowing", number, "guest", RoomFixtures.application(room, from, to)));
    }
}

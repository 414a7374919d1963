package huiqian.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.MovableClock;
import huiqian.approval.ledger.PaperLedger;
import huiqian.approval.ledger.RequestFixtures;
import huiqian.shared.Refusal;
import java.time.LocalDateTime;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@Tag("database")
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:room-desk;DB_CLOSE_DELAY=-1")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ActiveProfiles("demo")
@Import(RoomFixtures.class)
class RoomDeskTests {

    private static final String FIRST = "JY-2026-0001";
    private static final String SECOND = "JY-2026-0002";

    @Autowired
    Rooms rooms;

    @Autowired
    RoomSlotRepository slots;

    @Autowired
    PaperLedger ledger;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void openHouse() {
        ledger.clear();
        clock.set(RoomFixtures.TODAY);
    }

    @Test
    void reservesEachHalfHour() {
        file(FIRST, "R101", "2026-11-25T14:00", "2026-11-25T15:30");

        rooms.reserve(FIRST);

        assertThat(slots.findByRequestNumberOrderBySlotStart(FIRST))
                .extracting(RoomSlot::start)
                .containsExactly(at("2026-11-25T14:00"), at("2026-11-25T14:30"), at("2026-11-25T15:00"));
    }

    @Test
    void reservingTwiceChangesNothingEvenAfterTheStart() {
        file(FIRST, "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        rooms.reserve(FIRST);
        clock.set("2026-11-25T15:00");

        rooms.reserve(FIRST);

        assertThat(slots.count()).isEqualTo(4);
    }

    @Test
    void namesWhoHasTheRoom() {
        file(FIRST, "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        rooms.reserve(FIRST);
        file(SECOND, "R101", "2026-11-25T15:30", "2026-11-25T18:00");

        assertThatThrownBy(() -> rooms.reserve(SECOND))
                .asInstanceOf(InstanceOfAssertFactories.type(BpmnError.class))
                .returns("roomTaken", BpmnError::getErrorCode)
                .returns("R101 在 2026年11月25日 14:00 至 16:00 已由 JY-2026-0001（校友会）借用，请改换时间或房间", BpmnError::getMessage);
        assertThat(slots.findByRequestNumberOrderBySlotStart(SECOND)).isEmpty();
    }

    @Test
    void lendsOneAfterTheOtherAndRoomsSideBySide() {
        file(FIRST, "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        file(SECOND, "R101", "2026-11-25T16:00", "2026-11-25T18:00");
        file("JY-2026-0003", "R102", "2026-11-25T14:00", "2026-11-25T16:00");

        rooms.reserve(FIRST);
        rooms.reserve(SECOND);
        rooms.reserve("JY-2026-0003");

        assertThat(slots.count()).isEqualTo(12);
    }

    @Test
    void refusesBorrowingThatHasBegun() {
        file(FIRST, "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        clock.set("2026-11-25T14:00");

        assertThatThrownBy(() -> rooms.reserve(FIRST))
                .asInstanceOf(InstanceOfAssertFactories.type(BpmnError.class))
                .returns("tooLate", BpmnError::getErrorCode)
                .extracting(BpmnError::getMessage)
                .isEqualTo("借用开始时间 2026年11月25日 14:00 已过，不能批准，请修改时间后重新提交");
    }

    @Test
    void refusesUnknownRoomAndMissingTimes() {
        file(FIRST, "R999", "2026-11-25T14:00", "2026-11-25T16:00");
        assertThatThrownBy(() -> rooms.reserve(FIRST))
                .isInstanceOf(Refusal.class)
                .hasMessage("没有房间「R999」");

        ledger.file(RequestFixtures.pending(FIRST, "room-borrowing", "guest", null), Map.of("room", "R101"));
        assertThatThrownBy(() -> rooms.reserve(FIRST)).isInstanceOf(Refusal.class);
    }

    private void file(String number, String room, String from, String to) {
        RoomFixtures.file(ledger, number, room, from, to);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}

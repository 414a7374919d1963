package huiqian.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.MovableClock;
import huiqian.approval.PaperLedger;
import huiqian.approval.RequestFixtures;
import huiqian.shared.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

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
    RoomUseRepository uses;

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
    void givesUpWhatARevisionNoLongerWants() {
        file(FIRST, "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        rooms.reserve(FIRST);
        file(FIRST, "R102", "2026-11-25T15:00", "2026-11-25T16:00");

        rooms.reserve(FIRST);

        assertThat(slots.findAll())
                .extracting(RoomSlot::getId)
                .containsExactlyInAnyOrder(
                        new RoomSlot.Key("R102", at("2026-11-25T15:00")),
                        new RoomSlot.Key("R102", at("2026-11-25T15:30")));
    }

    @Test
    void shiftsABookingOverItself() {
        file(FIRST, "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        rooms.reserve(FIRST);
        file(FIRST, "R101", "2026-11-25T15:00", "2026-11-25T17:00");

        rooms.reserve(FIRST);

        assertThat(slots.findByRequestNumberOrderBySlotStart(FIRST))
                .extracting(RoomSlot::start)
                .startsWith(at("2026-11-25T15:00"))
                .endsWith(at("2026-11-25T16:30"))
                .hasSize(4);
    }

    @Test
    void keepsWhatItHeldWhenTheNewTimeIsTaken() {
        file(FIRST, "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        file(SECOND, "R101", "2026-11-25T16:00", "2026-11-25T18:00");
        rooms.reserve(FIRST);
        rooms.reserve(SECOND);
        file(SECOND, "R101", "2026-11-25T15:00", "2026-11-25T17:00");

        assertThatThrownBy(() -> rooms.reserve(SECOND)).isInstanceOf(BpmnError.class);

        assertThat(slots.findByRequestNumberOrderBySlotStart(SECOND)).hasSize(4);
    }

    @Test
    void releasedRoomCanBeHadByOthersAndAgain() {
        file(FIRST, "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        file(SECOND, "R101", "2026-11-25T14:00", "2026-11-25T16:00");
        rooms.reserve(FIRST);
        assertThat(rooms.isFree(FIRST)).isTrue();
        assertThat(rooms.isFree(SECOND)).isFalse();

        rooms.release(FIRST);
        rooms.release(FIRST);
        assertThat(rooms.isFree(SECOND)).isTrue();
        rooms.reserve(SECOND);
        rooms.release(SECOND);
        rooms.reserve(FIRST);

        assertThat(slots.findAll()).extracting(RoomSlot::takenBy).containsOnly(FIRST);
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

    @Test
    void notesTheKeyAndTheInspection() {
        answer(FIRST, Map.of("keyHolder", "王小明"));
        rooms.handOver(FIRST);
        Instant handedOver = clock.instant();
        clock.set("2026-11-25T16:00");
        rooms.handOver(FIRST);
        assertThat(rooms.hasFaults(FIRST)).isFalse();
        answer(FIRST, Map.of("tidy", true, "keyReturned", true));

        rooms.takeBack(FIRST);
        rooms.takeBack(FIRST);

        assertThat(uses.findAll()).singleElement().satisfies(use -> {
            assertThat(use.getKeyHolder()).isEqualTo("王小明");
            assertThat(use.getHandedOverAt()).isEqualTo(handedOver);
            assertThat(use.getInspectedAt()).isEqualTo(clock.instant());
            assertThat(use.getDamage()).isNull();
        });
        assertThat(rooms.hasFaults(FIRST)).isFalse();
    }

    @Test
    void seesFaultsThatNeedFollowingUp() {
        answer(FIRST, Map.of("tidy", false, "keyReturned", true));
        answer(SECOND, Map.of("tidy", true, "keyReturned", true, "damage", "投影幕布划破"));

        rooms.takeBack(FIRST);
        rooms.takeBack(SECOND);

        assertThat(rooms.hasFaults(FIRST)).isTrue();
        assertThat(rooms.hasFaults(SECOND)).isTrue();
    }

    private void answer(String number, Map<String, Object> more) {
        Map<String, Object> all =
                new HashMap<>(RoomFixtures.application("R101", "2026-11-25T14:00", "2026-11-25T16:00"));
        all.putAll(ledger.answers(number));
        all.putAll(more);
        ledger.file(RequestFixtures.pending(number, "room-borrowing", "guest", null), all);
    }

    private void file(String number, String room, String from, String to) {
        RoomFixtures.file(ledger, number, room, from, to);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}

package huiqian.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.MovableClock;
import huiqian.approval.ledger.PaperLedger;
import java.time.LocalDateTime;
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
class RoomRevisionTests {

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
        clock.set(RoomFixtures.TODAY);
        ledger.clear();
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

    private void file(String number, String room, String from, String to) {
        RoomFixtures.file(ledger, number, room, from, to);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}

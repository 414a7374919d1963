package huiqian.room;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.MovableClock;
import huiqian.approval.ledger.PaperLedger;
import huiqian.approval.ledger.RequestFixtures;
import java.time.Instant;
import java.util.HashMap;
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
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:room-desk;DB_CLOSE_DELAY=-1")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ActiveProfiles("demo")
@Import(RoomFixtures.class)
class RoomUseTests {

    private static final String FIRST = "JY-2026-0001";
    private static final String SECOND = "JY-2026-0002";

    @Autowired
    Rooms rooms;

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
}

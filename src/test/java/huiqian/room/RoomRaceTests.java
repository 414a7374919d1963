package huiqian.room;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.PaperLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty reserve one room at once, each in a transaction of their own, as approvals do. */
@DataJpaTest(showSql = false, properties = "spring.datasource.hikari.maximum-pool-size=50")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ActiveProfiles("demo")
@Import(RoomFixtures.class)
@Tag("race")
abstract class RoomRaceTests {

    private static final String WON = "reserved";

    @Autowired
    Rooms rooms;

    @Autowired
    RoomSlotRepository slots;

    @Autowired
    PaperLedger ledger;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void openHouse() {
        slots.deleteAll();
    }

    @Test
    void oneOfFiftyGetsTheSlotAndTheOthersReadWho() throws Exception {
        List<String> numbers = numbers();
        numbers.forEach(number -> RoomFixtures.file(ledger, number, "R101", "2026-11-25T14:00", "2026-11-25T14:30"));

        List<String> outcomes = allAtOnce(numbers);

        String winner = slots.findAll().get(0).takenBy();
        assertThat(slots.count()).isEqualTo(1);
        assertThat(outcomes).filteredOn(WON::equals).hasSize(1);
        assertThat(outcomes.get(numbers.indexOf(winner))).isEqualTo(WON);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals(WON))
                .containsOnly("roomTaken: R101 在 2026年11月25日 14:00 至 14:30 已由 %s（校友会）借用，请改换时间或房间".formatted(winner));
    }

    @Test
    void overlappingPeriodsNeverShareAHalfHourNorBlockEachOther() throws Exception {
        List<String> numbers = numbers();
        for (int i = 0; i < numbers.size(); i++) {
            int hour = 8 + i % 10;
            String from = "2026-11-26T%02d:00".formatted(hour);
            String to = "2026-11-26T%02d:30".formatted(hour + 2);
            RoomFixtures.file(ledger, numbers.get(i), "HALL", from, to);
        }

        List<String> outcomes = allAtOnce(numbers);

        long won = outcomes.stream().filter(WON::equals).count();
        assertThat(won).isPositive();
        assertThat(slots.count()).isEqualTo(won * 5);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals(WON))
                .allMatch(outcome -> outcome.startsWith("roomTaken: HALL 在 2026年11月26日 "));
    }

    private List<String> allAtOnce(List<String> numbers) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(numbers.size());
        CountDownLatch ready = new CountDownLatch(numbers.size());
        try {
            List<Future<String>> running = numbers.stream()
                    .map(number -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return reserve(number);
                    }))
                    .toList();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) outcomes.add(one.get());
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    /** The engine catches the error within the transaction and goes on writing: that must remain possible. */
    private String reserve(String number) {
        return new TransactionTemplate(transactions).execute(status -> {
            try {
                rooms.reserve(number);
                return WON;
            } catch (BpmnError clash) {
                assertThat(slots.findByRequestNumberOrderBySlotStart(number)).isEmpty();
                return clash.getErrorCode() + ": " + clash.getMessage();
            }
        });
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, 50).mapToObj("JY-2026-%04d"::formatted).toList();
    }
}

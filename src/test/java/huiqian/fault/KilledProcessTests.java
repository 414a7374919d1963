package huiqian.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.WholeChain;
import huiqian.support.DataFolder;
import huiqian.support.Http;
import huiqian.support.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Killed again and again on one H2 file, right after an answer: what was acknowledged is there, and what is there is whole. */
@Tag("own-jvm")
class KilledProcessTests {

    private static final int KILLS = 8;

    private final Journal journal = new Journal();
    private final Set<String> lost = new TreeSet<>();
    private int costlyKills;

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasAcknowledgedKillAfterKill() throws IOException {
        DataFolder data = DataFolder.in(folder);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (OfficeProcess office = OfficeProcess.on(data)) {
                lookFor(office);
                if (kill % 2 == 0) killAmongSeveral(office);
                else killAfterOne(office);
            }
        }
        try (OfficeProcess office = OfficeProcess.on(data)) {
            lookFor(office);
            assertThat(lost)
                    .as("of %d acknowledged, by %d of %d kills", journal.size(), costlyKills, KILLS)
                    .isEmpty();
            assertThat(journal.size()).isGreaterThan(KILLS);
            journal.series().forEach(series -> awaitRest(office.http(), series));
        }
        isWhole(data);
    }

    private void lookFor(OfficeProcess office) {
        if (lost.addAll(journal.missing(office.http()))) costlyKills++;
    }

    private void killAfterOne(OfficeProcess office) {
        journal.decide(office.http(), "artsMinister");
        journal.file(office.http(), "artsMember");
        office.kill();
    }

    /** After the second of up to four acknowledgements, while the others are under way. */
    private void killAmongSeveral(OfficeProcess office) {
        int second = journal.size() + 2;
        AtOnce.all(List.of(
                untilTheSecond(second, office, http -> journal.file(http, "artsMember")),
                untilTheSecond(second, office, http -> journal.file(http, "sportsMember")),
                untilTheSecond(second, office, http -> journal.decide(http, "artsMinister")),
                untilTheSecond(second, office, http -> journal.decide(http, "sportsMinister"))));
    }

    private Callable<Void> untilTheSecond(int second, OfficeProcess office, Consumer<Http> deed) {
        return () -> {
            try {
                deed.accept(office.http());
                if (journal.size() >= second) office.kill();
            } catch (UncheckedIOException unanswered) {
                // Nobody was told that it is done: it may be on file or not, but whole.
            }
            return null;
        };
    }

    /** What was decided goes on by itself, also where nobody was told. */
    private static void awaitRest(Http http, String series) {
        for (int nth = 1; ; nth++) {
            String path = "/api/requests/%s-%04d".formatted(series, nth);
            if (http.get("advisor", path).status() == 404) return;
            Awaitility.await(path)
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> rests(http.get("advisor", path).json()));
        }
    }

    private static boolean rests(JsonNode request) {
        return !request.path("status").asText().equals("PENDING")
                || !request.path("currentSteps").isEmpty();
    }

    private static void isWhole(DataFolder data) {
        try (Running office = Running.on(data)) {
            JdbcTemplate jdbc = office.bean(JdbcTemplate.class);
            List<String> numbers = jdbc.queryForList("select number from hq_request", String.class);
            haveNoGaps(numbers);
            WholeChain.holds(office.bean(Ledger.class), numbers);
            assertThat(of(jdbc, "hq_submission")).as("a filing each").hasSameElementsAs(numbers);
            List<String> settled =
                    jdbc.queryForList("select number from hq_request where outcome is not null", String.class);
            assertThat(of(jdbc, "hq_record"))
                    .as("a record for each outcome")
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(settled);
            List<String> open = jdbc.queryForList("select number from hq_request where outcome is null", String.class);
            assertThat(of(jdbc, "hq_open_step where closed_at is null"))
                    .as("a step for whatever is open")
                    .containsExactlyInAnyOrderElementsOf(open);
        }
    }

    private static List<String> of(JdbcTemplate jdbc, String table) {
        return jdbc.queryForList("select request_number from " + table, String.class);
    }

    /** Within each prefix and year. */
    private static void haveNoGaps(List<String> numbers) {
        TreeMap<String, Set<Integer>> drawn = new TreeMap<>();
        for (String number : numbers) {
            int dash = number.lastIndexOf('-');
            drawn.computeIfAbsent(number.substring(0, dash), series -> new TreeSet<>())
                    .add(Integer.parseInt(number.substring(dash + 1)));
        }
        drawn.forEach((series, of) -> assertThat(of)
                .as(series)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, of.size()).boxed().toList()));
    }
}

package huiqian.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import huiqian.approval.ApprovalEvents.RequestClosed;
import huiqian.approval.ApprovalEvents.RequestSettled;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.DossierFixtures;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.PaperLedger;
import huiqian.approval.ledger.Status;
import huiqian.shared.Sha256;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Records on file: written by the event that settles or closes a request, once, and handed out as they were
 * written.
 */
@Tag("database")
@DataJpaTest
@Import({Records.class, RecordWriter.class, RecordPrinter.class, FontPool.class, Letterhead.class})
class RecordArchiveTests {

    private static final Dossier CLOSED = DossierFixtures.activityClosed();
    private static final String NUMBER = CLOSED.request().getNumber();

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Records records;

    @Autowired
    private TestEntityManager rows;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void fileRequest() {
        rows.persist(CLOSED.request());
    }

    @Test
    void nothingIsOnFileBeforeTheOutcome() {
        assertThat(records.of(NUMBER)).isEmpty();
        assertThat(records.file(NUMBER, "approval")).isEmpty();
    }

    @Test
    void settlingAndClosingWriteOneRecordEach() {
        events.publishEvent(new RequestSettled(NUMBER, Status.APPROVED));
        events.publishEvent(new RequestClosed(NUMBER));
        rows.flush();
        rows.clear();
        assertThat(records.of(NUMBER))
                .extracting(RecordRef::kind, RecordRef::url)
                .containsExactly(
                        tuple("approval", "/records/HD-2026-0007-approval.pdf"),
                        tuple("closing", "/records/HD-2026-0007-closing.pdf"));
    }

    @Test
    void fileCarriesTheBytesItsDigestNames() {
        events.publishEvent(new RequestSettled(NUMBER, Status.APPROVED));
        rows.flush();
        rows.clear();
        RecordFile file = records.file(NUMBER, "approval").orElseThrow();
        RecordRef ref = records.of(NUMBER).get(0);
        assertThat(Sha256.hex(file.content())).isEqualTo(file.sha256()).isEqualTo(ref.sha256());
        assertThat(file.name()).isEqualTo("HD-2026-0007-approval.pdf");
        assertThat(file.content()).startsWith('%', 'P', 'D', 'F');
        assertThat(ref.checkCode()).isEqualTo(CheckCode.of(CLOSED, Kind.APPROVAL));
    }

    @Test
    void repeatedJobWritesNothingTwice() {
        events.publishEvent(new RequestSettled(NUMBER, Status.APPROVED));
        String written = records.file(NUMBER, "approval").orElseThrow().sha256();
        events.publishEvent(new RequestSettled(NUMBER, Status.APPROVED));
        rows.flush();
        assertThat(jdbc.queryForObject("select count(*) from hq_record", Integer.class))
                .isEqualTo(1);
        assertThat(records.file(NUMBER, "approval").orElseThrow().sha256()).isEqualTo(written);
    }

    @TestConfiguration
    static class Surroundings {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), UnionTime.ZONE);
        }

        @Bean
        Ledger ledger() {
            return new OneDossier();
        }
    }

    /** A ledger that holds one closed request. */
    private static final class OneDossier extends PaperLedger {

        @Override
        public Dossier dossier(String number) {
            return CLOSED;
        }
    }
}

package huiqian.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Withdrawal;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.notification.Notice;
import huiqian.notification.NoticeBoard;
import huiqian.record.RecordFile;
import huiqian.record.RecordRef;
import huiqian.record.Records;
import huiqian.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stories of whole flows look at: the ledger, the records, the notices, the tables. A story itself is a {@link WholeApplication}. */
public abstract class FlowStory {

    private static final LocalDate TODAY = FirstMorning.MOMENT.toLocalDate();

    @Autowired
    protected FlowDriver flow;

    @Autowired
    protected Ledger ledger;

    @Autowired
    protected Steps steps;

    @Autowired
    protected Records records;

    @Autowired
    protected NoticeBoard notices;

    @Autowired
    protected Withdrawal withdrawal;

    @Autowired
    protected Roster roster;

    @Autowired
    protected JdbcTemplate jdbc;

    protected void withdraw(String person, String number) {
        withdrawal.of(number, person);
        flow.runDueJobs();
    }

    /** Completes the person's step and leaves what it set going undone. */
    protected void submitAndStop(String person, String number, Map<String, Object> answers) {
        flow.submitTask(person, flow.taskFor(person, number), answers);
    }

    /** The kinds of the records on file, each of them a PDF. */
    protected List<String> recordsOf(String number) {
        List<String> kinds = records.of(number).stream().map(RecordRef::kind).toList();
        for (String kind : kinds) {
            RecordFile file = records.file(number, kind).orElseThrow();
            assertThat(new String(file.content(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(file.name()).isEqualTo(number + "-" + kind + ".pdf");
        }
        return kinds;
    }

    protected List<Decision> decisions(String number) {
        return ledger.dossier(number).decisions();
    }

    protected List<String> told(String person) {
        return notices.unread(person).stream().map(Notice::getMessage).toList();
    }

    protected Map<String, Object> row(String sql, Object... values) {
        return jdbc.queryForMap(sql, values);
    }

    protected int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    /** Goes on while somebody's post is vacant, and fills it again. */
    protected void whileVacant(String person, Post post, Runnable story) {
        roster.dismiss(person, post, null, TODAY);
        try {
            story.run();
        } finally {
            roster.appoint(person, post, null, TODAY);
        }
    }

    /** Goes on while somebody holds one more post. */
    protected void whileInOffice(String person, Post post, String department, Runnable story) {
        roster.appoint(person, post, department, TODAY);
        try {
            story.run();
        } finally {
            roster.dismiss(person, post, department, TODAY);
        }
    }

    /** The message with which an attempt is refused. */
    protected static AbstractStringAssert<?> refusal(Refusal.Kind kind, ThrowingCallable attempt) {
        Refusal refused = catchThrowableOfType(Refusal.class, attempt);
        assertThat(refused).as("the attempt is refused").isNotNull();
        assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(kind);
        return assertThat(refused.getMessage());
    }
}

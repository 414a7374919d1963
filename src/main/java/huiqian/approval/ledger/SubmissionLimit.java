package huiqian.approval.ledger;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Holds a person to so many applications an hour, first filings and revisions together. */
@Component
public class SubmissionLimit {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final SubmissionRepository submissions;
    private final Roster roster;
    private final Clock clock;
    private final int perHour;

    SubmissionLimit(
            SubmissionRepository submissions,
            Roster roster,
            Clock clock,
            @Value("${huiqian.submissions.per-hour:200}") int perHour) {
        this.submissions = submissions;
        this.roster = roster;
        this.clock = clock;
        this.perHour = perHour;
    }

    /** Holds the lock on the person's row until the transaction ends. @throws Refusal 429 saying when the person may go on */
    public void insist(String person) {
        roster.lock(person);
        Instant since = clock.instant().minus(HOUR);
        List<Instant> latest = submissions.latestApplications(person, since, Limit.of(perHour));
        if (latest.size() < perHour) return;
        Instant free = latest.get(perHour - 1).plus(HOUR).plus(Duration.ofMinutes(1));
        throw Refusal.tooMany(
                "您在一小时内已提交 %d 份申请，请在 %s 之后继续".formatted(perHour, TIME.format(free.atZone(UnionTime.ZONE))));
    }
}

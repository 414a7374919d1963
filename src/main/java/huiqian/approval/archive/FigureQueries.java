package huiqian.approval.archive;

import huiqian.approval.ledger.Request;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts and times of requests in earnest. */
interface FigureQueries extends Repository<Request, String> {

    /** Rows of flow, its name, outcome and how many. */
    @Query(
            """
            select r.flow, max(r.flowName), r.outcome, count(r) from Request r
            where r.trial = false and r.submittedAt >= :from and r.submittedAt < :to
            group by r.flow, r.outcome""")
    List<Object[]> outcomes(Instant from, Instant to);

    /** Rows of flow, submission and settlement; what was withdrawn had no decision to wait for. */
    @Query(
            """
            select r.flow, r.submittedAt, r.settledAt from Request r
            where r.trial = false and r.submittedAt >= :from and r.submittedAt < :to
              and r.settledAt is not null and r.outcome <> huiqian.approval.ledger.Status.WITHDRAWN""")
    List<Object[]> waits(Instant from, Instant to);

    /** Rows of the flow's name, step, opening and completion. */
    @Query(
            """
            select r.flowName, s.step, s.openedAt, s.closedAt from OpenStep s, Request r
            where r.number = s.requestNumber and r.trial = false and r.submittedAt >= :from and r.submittedAt < :to
              and s.closedBy is not null
            order by s.closedAt desc""")
    List<Object[]> steps(Instant from, Instant to, Limit most);

    /** Rows of flow and how many of its steps are late. */
    @Query(
            """
            select r.flow, count(s) from OpenStep s, Request r
            where r.number = s.requestNumber and r.trial = false and s.closedAt is null and s.due < :now
            group by r.flow""")
    List<Object[]> overdue(Instant now);

    /** Rows of a step and its request, the longest wait first; what its applicant has to revise keeps nobody else waiting. */
    @Query(
            """
            select s, r from OpenStep s, Request r
            where r.number = s.requestNumber and r.trial = false and s.closedAt is null
              and s.kind <> huiqian.approval.inbox.OpenStep$Kind.REVISION
            order by s.openedAt, s.id""")
    List<Object[]> longest(Limit most);

    @Query("select min(r.submittedAt) from Request r where r.trial = false")
    Instant first();
}

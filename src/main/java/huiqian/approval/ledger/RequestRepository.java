package huiqian.approval.ledger;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RequestRepository extends Repository<Request, String> {

    Request save(Request request);

    long count();

    Optional<Request> findByNumber(String number);

    List<Request> findByNumberIn(Collection<String> numbers);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Request r where r.number = :number")
    Optional<Request> lock(String number);

    /** Without those that were taken back or rejected while the record of that is still under way; what a ballot says rejects nothing. */
    @Query(
            """
            select r from Request r
            where r.flow = :flow and r.applicant = :applicant and r.trial = :trial and r.status in :statuses
              and r.withdrawnAt is null
              and (r.status <> huiqian.approval.ledger.Status.PENDING
                or exists (select s from OpenStep s where s.requestNumber = r.number and s.closedAt is null)
                or not exists (
                  select d from Decision d, OpenStep s
                  where d.id = (select max(o.id) from Decision o where o.requestNumber = r.number)
                    and d.verdict = huiqian.approval.ledger.Verdict.REJECT
                    and s.task = d.task and s.kind = huiqian.approval.inbox.OpenStep.Kind.DECISION))
            order by r.submittedAt""")
    List<Request> standing(String flow, String applicant, boolean trial, Collection<Status> statuses);

    /** One that nobody has touched since it was filed: whoever files the same once it was decided or taken back means another application. */
    @Query(
            """
            select r from Request r
            where r.flow = :flow and r.trial = :trial and r.applicant = :applicant and r.fingerprint = :fingerprint
              and r.submittedAt > :after and r.round = 1 and r.withdrawnAt is null
              and (r.outcome is null or r.outcome = huiqian.approval.ledger.Status.APPROVED)
              and not exists (select s from OpenStep s where s.requestNumber = r.number and s.closedAt is not null)
            order by r.submittedAt desc limit 1""")
    Optional<Request> findTwin(String flow, boolean trial, String applicant, String fingerprint, Instant after);

    @Query(
            """
            select r from Request r
            where r.flow = :flow and r.trial = false and r.settledAt >= :since
            order by r.settledAt desc, r.number desc""")
    Page<Request> settledSince(String flow, Instant since, Pageable page);

    /** When somebody last filed in each flow: rows of its key and that moment. */
    @Query(
            """
            select r.flow, max(r.submittedAt) from Request r
            where r.applicant = :applicant and r.trial = false group by r.flow""")
    List<Object[]> lastFiled(String applicant);

    /** How long requests waited for their outcome: rows of flow, submission and settlement, the latest first. */
    @Query(
            """
            select r.flow, r.submittedAt, r.settledAt from Request r
            where r.trial = false and r.settledAt >= :since and r.outcome <> huiqian.approval.ledger.Status.WITHDRAWN
            order by r.settledAt desc""")
    List<Object[]> waits(Instant since, Limit most);

    /** A person's approved requests, the latest first. */
    @Query(
            """
            select r.number from Request r
            where r.applicant = :applicant and r.status = huiqian.approval.ledger.Status.APPROVED
            order by r.submittedAt desc""")
    List<String> approved(String applicant, Limit most);

    @Query(
            """
            select r from Request r
            where r.applicant = :applicant
              and (:flow is null or r.flow = :flow)
              and (:status is null or r.status = :status)
              and r.submittedAt >= :from and r.submittedAt < :to
            order by r.submittedAt desc, r.number desc""")
    Page<Request> filedBy(String applicant, String flow, Status status, Instant from, Instant to, Pageable page);
}

package huiqian.approval.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OpenStepRepository extends Repository<OpenStep, Long> {

    OpenStep save(OpenStep step);

    Optional<OpenStep> findByTask(String task);

    @Query("select s.requestNumber from OpenStep s where s.task = :task")
    Optional<String> numberOf(String task);

    List<OpenStep> findByRequestNumberOrderById(String number);

    List<OpenStep> findByRequestNumberAndClosedAtIsNullOrderById(String number);

    @Query("select s from OpenStep s where s.requestNumber in :numbers and s.closedAt is null order by s.id")
    List<OpenStep> waiting(List<String> numbers);

    List<OpenStep> findByRoleIsNotNullAndClosedAtIsNullAndKindNotOrderById(OpenStep.Kind kind);

    List<OpenStep> findByRoleIsNullAndClosedAtIsNullAndKindNotOrderById(OpenStep.Kind kind);

    /** Whether the person wrote the application, first or revised. */
    @Query(
            """
            select count(s) > 0 from Submission s
            where s.requestNumber = :number and s.application = true and s.submittedBy = :person""")
    boolean wroteApplication(String number, String person);

    /** Who has decided in the request's present round. */
    @Query(
            """
            select d.decider from Decision d, Request r
            where r.number = :number and d.requestNumber = r.number and d.round = r.round""")
    Set<String> decidersOfRound(String number);

    @Query(
            """
            select s from OpenStep s join s.deciders d
            where d = :person and s.closedAt is null and (s.claimedBy is null or s.claimedBy = :person)
            order by s.openedAt, s.id""")
    Page<OpenStep> inbox(String person, Pageable page);

    @Query(
            """
            select s from OpenStep s join s.deciders d, Request r
            where r.number = s.requestNumber
              and d = :person and s.closedAt is null and (s.claimedBy is null or s.claimedBy = :person)
              and (lower(r.number) like :pattern escape '!'
                or lower(r.title) like :pattern escape '!'
                or lower(r.applicantName) like :pattern escape '!')
            order by s.openedAt, s.id""")
    Page<OpenStep> found(String person, String pattern, Pageable page);

    @Query("select count(s) > 0 from OpenStep s join s.deciders d where s.requestNumber = :number and d = :person")
    boolean wasAsked(String number, String person);

    /** The most urgent first; what may take as long as it likes comes last, the oldest of it first. */
    @Query(
            """
            select s from OpenStep s join s.deciders d, Request r
            where r.number = s.requestNumber
              and d = :person and s.closedAt is null and (s.claimedBy is null or s.claimedBy = :person)
              and (:flow is null or r.flow = :flow)
              and (:pattern is null or lower(r.number) like :pattern escape '!'
                or lower(r.title) like :pattern escape '!'
                or lower(r.applicantName) like :pattern escape '!')
            order by s.due nulls last, s.openedAt, s.id""")
    Page<OpenStep> urgent(String person, String flow, String pattern, Pageable page);

    /** What somebody has done, the latest first. */
    @Query(
            """
            select s from OpenStep s, Request r
            where r.number = s.requestNumber and s.closedBy = :person
              and (:flow is null or r.flow = :flow)
              and (:pattern is null or lower(r.number) like :pattern escape '!'
                or lower(r.title) like :pattern escape '!'
                or lower(r.applicantName) like :pattern escape '!')
            order by s.closedAt desc, s.id desc""")
    Page<OpenStep> done(String person, String flow, String pattern, Pageable page);

    @Query(
            """
            select count(s) from OpenStep s join s.deciders d
            where d = :person and s.closedAt is null and (s.claimedBy is null or s.claimedBy = :person)""")
    long countWaiting(String person);

    /** How many wait for somebody, by key and name of the flow. */
    @Query(
            """
            select r.flow, max(r.flowName), count(s) from OpenStep s join s.deciders d, Request r
            where r.number = s.requestNumber
              and d = :person and s.closedAt is null and (s.claimedBy is null or s.claimedBy = :person)
            group by r.flow order by count(s) desc, r.flow""")
    List<Object[]> waitingByFlow(String person);
}

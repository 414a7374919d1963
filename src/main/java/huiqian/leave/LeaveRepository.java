package huiqian.leave;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LeaveRepository extends JpaRepository<Leave, Long> {

    Optional<Leave> findByRequestNumber(String number);

    List<Leave> findByPersonOrderById(String person);

    @Query("select l from Leave l where l.requestNumber in :numbers and l.absence.endsAt > :now")
    List<Leave> notOver(Collection<String> numbers, LocalDateTime now);

    /** Leaves of these people that share any moment with the span. */
    @Query(
            """
            select l from Leave l
            where l.person in :people and l.absence.startsAt < :to and l.absence.endsAt > :from
            order by l.absence.startsAt, l.id""")
    List<Leave> overlapping(Collection<String> people, LocalDateTime from, LocalDateTime to);

    @Query("select l from Leave l where l.absence.endsAt > :now order by l.absence.startsAt, l.id")
    List<Leave> notOver(LocalDateTime now, Limit most);

    /** How many of somebody's leaves began in this time, the one of this request left out. */
    @Query(
            """
            select count(l) from Leave l
            where l.person = :person and l.absence.startsAt >= :from and l.absence.startsAt < :to
              and l.requestNumber <> :number""")
    long countOf(String person, LocalDateTime from, LocalDateTime to, String number);

    /** Who else of a department is on leave at any moment of this time. */
    @Query(
            """
            select distinct r.applicantName from Leave l, Request r
            where r.number = l.requestNumber and r.department = :department and l.person <> :person
              and l.absence.startsAt < :to and l.absence.endsAt > :from
            order by r.applicantName""")
    List<String> namesAway(String department, String person, LocalDateTime from, LocalDateTime to, Limit most);
}

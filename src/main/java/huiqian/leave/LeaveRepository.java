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
}

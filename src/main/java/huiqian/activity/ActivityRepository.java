package huiqian.activity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActivityRepository extends JpaRepository<Activity, Long> {

    Optional<Activity> findByRequestNumber(String number);

    /** Activities of others that share any moment of this time, the earliest first. */
    @Query(
            """
            select a from Activity a
            where a.proposal.startsAt < :to and a.proposal.endsAt > :from and a.requestNumber <> :number
            order by a.proposal.startsAt""")
    List<Activity> during(LocalDateTime from, LocalDateTime to, String number, Limit most);
}

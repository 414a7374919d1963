package huiqian.notification.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface DeliveryRepository extends Repository<Delivery, Long> {

    Optional<Delivery> findById(Long id);

    @Query(
            """
            select d.id from Delivery d
            where d.state = 'WAITING' and d.dueAt <= :now and (d.claimedUntil is null or d.claimedUntil <= :now)
            order by d.dueAt, d.id""")
    List<Long> due(Instant now, Limit most);

    /** Takes it for the claimer, unless another one has it or was done with it meanwhile: 1 if it is theirs now, else 0. */
    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update Delivery d set d.claimedBy = :claimer, d.claimedUntil = :until
            where d.id = :id and d.state = 'WAITING' and d.dueAt <= :now
              and (d.claimedUntil is null or d.claimedUntil <= :now)""")
    int claim(Long id, String claimer, Instant now, Instant until);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update Delivery d set d.state = :state, d.attempts = d.attempts + 1, d.reason = :reason, d.finishedAt = :now, d.claimedBy = null, d.claimedUntil = null
            where d.id = :id and d.claimedBy = :claimer""")
    void finish(Long id, String claimer, Delivery.State state, String reason, Instant now);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update Delivery d set d.attempts = d.attempts + 1, d.dueAt = :due, d.reason = :reason, d.claimedBy = null, d.claimedUntil = null
            where d.id = :id and d.claimedBy = :claimer""")
    void postpone(Long id, String claimer, Instant due, String reason);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update Delivery d set d.state = 'WAITING', d.attempts = 0, d.dueAt = :due, d.firstDueAt = :due, d.finishedAt = null
            where d.id = :id and (d.state = 'FAILED' or (d.state = 'WAITING' and d.attempts > 0))""")
    int retry(Long id, Instant due);

    @Query(nativeQuery = true, value = "select count(*) from hq_notice n where n.id = :notice and n.read_at is null")
    int unread(Long notice);

    @Query(
            """
            select d from Delivery d
            where d.state = 'FAILED' or (d.state = 'WAITING' and d.attempts > 0)
            order by d.state, d.createdAt desc, d.id desc""")
    List<Delivery> inTrouble(Limit most);

    @Transactional
    @Modifying(clearAutomatically = true)
    @Query("delete from Delivery d where d.state in ('SENT', 'DROPPED') and d.finishedAt < :before")
    void forget(Instant before);
}

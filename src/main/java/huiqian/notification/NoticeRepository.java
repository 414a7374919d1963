package huiqian.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, Long> {

    Notice save(Notice notice);

    List<Notice> findTop200ByPersonAndReadAtIsNullOrderByIdDesc(String person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notice n set n.readAt = :now where n.person = :person and n.readAt is null and n.id in :ids")
    void markRead(String person, Collection<Long> ids, Instant now);

    @Modifying(flushAutomatically = true)
    @Query(
            "update Notice n set n.readAt = :now where n.person in :people and n.readAt is null and n.requestNumber = :number")
    void settle(Collection<String> people, String number, Instant now);
}

package huiqian.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, Long> {

    Notice save(Notice notice);

    List<Notice> findTop200ByPersonAndReadAtIsNullOrderByIdDesc(String person);

    long countByPersonAndReadAtIsNull(String person);

    Page<Notice> findByPersonAndReadAtIsNotNullOrderByIdDesc(String person, Pageable page);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notice n set n.readAt = :now where n.person = :person and n.readAt is null and n.id <= :upTo")
    void markAllRead(String person, long upTo, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notice n set n.readAt = :now where n.person = :person and n.readAt is null and n.id in :ids")
    void markRead(String person, Collection<Long> ids, Instant now);

    /** Who of them was told something about a request, read or unread, that has these words in it. */
    @Query(
            """
            select distinct n.person from Notice n
            where n.person in :people and n.requestNumber = :number and locate(:words, n.message) > 0""")
    List<String> told(Collection<String> people, String number, String words);

    /** Only what asks for something, which {@link NoticeText} words so: news of the request stays news. */
    @Modifying(flushAutomatically = true)
    @Query(
            """
            update Notice n set n.readAt = :now
            where n.person in :people and n.readAt is null and n.requestNumber = :number
              and (n.message like '%等待您处理%' or n.message like '%请尽快处理%' or n.message like '%请您尽快处理%'
                or n.message like '%一并处理%' or n.message like '%件待办等您处理%' or n.message like '%请修改后重新提交%')""")
    void settle(Collection<String> people, String number, Instant now);
}

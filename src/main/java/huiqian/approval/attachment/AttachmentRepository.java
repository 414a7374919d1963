package huiqian.approval.attachment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Of the attachments' own accounts; the ledger reads them with the rest of a request. */
public interface AttachmentRepository extends Repository<Attachment, String> {

    Attachment save(Attachment attachment);

    void flush();

    void delete(Attachment attachment);

    Optional<Attachment> findById(String id);

    /** A request's, in the order in which they came to it. */
    @Query("select a from Attachment a where a.requestNumber = :number order by a.boundAt, a.uploadedAt, a.id")
    List<Attachment> of(String number);

    /** What can still be taken back, and is to stay from now on. */
    @Query(
            """
            select a from Attachment a where a.requestNumber = :number and a.hash is null
            order by a.boundAt, a.uploadedAt, a.id""")
    List<Attachment> unsealed(String number);

    @Query("select count(a) from Attachment a where a.requestNumber is null and a.uploadedBy = :person")
    long countStaged(String person);

    /** Locked, so that of two requests it is bound to one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attachment a where a.id = :id and a.requestNumber is null and a.uploadedBy = :person")
    Optional<Attachment> lockStaged(String id, String person);

    /** The request it is bound to; empty for one that is staged, or for none. */
    @Query("select a.requestNumber from Attachment a where a.id = :id")
    Optional<String> numberOf(String id);

    /** Notes that the request has attachments. */
    @Modifying
    @Query(nativeQuery = true, value = "update hq_request set attached = true where number = :number")
    void mark(String number);

    @Modifying
    @Query("delete from Attachment a where a.requestNumber is null and a.uploadedAt < :before")
    int dropStaged(Instant before);
}

package huiqian.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ArchivedRecordRepository extends Repository<ArchivedRecord, Long> {

    ArchivedRecord save(ArchivedRecord filed);

    boolean existsByRequestNumberAndKind(String requestNumber, String kind);

    Optional<ArchivedRecord> findByRequestNumberAndKind(String requestNumber, String kind);

    List<Listed> findByRequestNumberOrderById(String requestNumber);

    /** A record without its content, which a list must not load. */
    interface Listed {
        String getRequestNumber();

        String getKind();

        String getSha256();

        String getCheckCode();

        Instant getCreatedAt();

        default RecordRef ref() {
            String url = RecordRef.urlOf(getRequestNumber(), getKind());
            return new RecordRef(getKind(), url, getSha256(), getCheckCode(), getCreatedAt());
        }
    }
}

package huiqian.record;

import huiqian.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A record on file. Never changed, one for each kind of a request. */
@Entity
@Table(name = "hq_record")
class ArchivedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;
    private String kind;
    private String sha256;
    private String checkCode;
    private Instant createdAt;
    private byte[] content;

    protected ArchivedRecord() {}

    ArchivedRecord(String requestNumber, Kind kind, String checkCode, byte[] content, Instant now) {
        this.requestNumber = requestNumber;
        this.kind = kind.code();
        this.checkCode = checkCode;
        this.sha256 = Sha256.hex(content);
        this.content = content;
        this.createdAt = now;
    }

    RecordFile file() {
        return new RecordFile("%s-%s.pdf".formatted(requestNumber, kind), content, sha256);
    }
}

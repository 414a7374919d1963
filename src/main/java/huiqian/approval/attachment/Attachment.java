package huiqian.approval.attachment;

import huiqian.approval.ledger.Fingerprint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A file that somebody uploaded: staged until it is bound to a request, and part of the request for good once it is sealed, which is when
 * somebody else may look at it in order to decide. Its content is kept apart.
 */
@Entity
@Table(name = "hq_attachment")
public class Attachment {

    /** How an attachment came to its request. */
    public enum Origin {
        /** With the application, first filed or revised. */
        FILED,
        /** By the applicant, after it was filed and before anybody decided. */
        ADDED,
        /** By whoever had a step to complete. */
        STEP
    }

    @Id
    private String id;

    private String requestNumber;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "size_in_bytes")
    private long size;

    private String sha256;
    private String uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "filing_round")
    private Integer round;

    private String step;
    private String task;
    private Instant boundAt;
    private String previousHash;
    private String hash;

    protected Attachment() {}

    Attachment(String id, LookedAt file, String by, String byName, Instant now) {
        this.id = id;
        this.name = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.uploadedBy = by;
        this.uploadedByName = byName;
        // Databases keep microseconds; the hash must be the same when read back.
        this.uploadedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** @param now when it became part of the request */
    public Attachment boundTo(String number, Place place, Instant now) {
        requestNumber = number;
        origin = place.origin();
        round = place.round();
        step = place.step();
        task = place.task();
        boundAt = now.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    /**
     * From now on it stays as it is and where it is.
     *
     * @param previous the hash of what was sealed or decided on the request before
     * @return the hash that the next one has to carry on
     */
    public String seal(String previous) {
        previousHash = previous;
        hash = expectedHash();
        return hash;
    }

    /** The hash this row must carry once it is sealed: SHA-256 over what it says, its content's hash, and its predecessor's. */
    public String expectedHash() {
        return Fingerprint.of(
                previousHash,
                "attachment",
                requestNumber,
                id,
                name,
                kind,
                size,
                sha256,
                uploadedBy,
                uploadedByName,
                uploadedAt.toEpochMilli(),
                origin,
                round,
                step,
                task,
                boundAt.toEpochMilli());
    }

    public String getId() {
        return id;
    }

    /** Null while it is staged. */
    public String getRequestNumber() {
        return requestNumber;
    }

    public String getName() {
        return name;
    }

    public FileKind getKind() {
        return kind;
    }

    public long getSize() {
        return size;
    }

    /** The size as people read it. */
    public String getSizeInWords() {
        if (size < 1024) return size + " 字节";
        return size < 1024 * 1024 ? "%.1f KB".formatted(size / 1024.0) : "%.1f MB".formatted(size / 1024.0 / 1024.0);
    }

    /** Of the content, in hex. */
    public String getSha256() {
        return sha256;
    }

    public String getUploadedBy() {
        return uploadedBy;
    }

    public String getUploadedByName() {
        return uploadedByName;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public Origin getOrigin() {
        return origin;
    }

    /** Of the application it came with, or during which it came. */
    public int getRound() {
        return round;
    }

    public String getStep() {
        return step;
    }

    /** The task of whoever added it to complete a step; null for the applicant's. */
    public String getTask() {
        return task;
    }

    public Instant getBoundAt() {
        return boundAt;
    }

    public boolean isSealed() {
        return hash != null;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    public String getHash() {
        return hash;
    }

    /** Where it is read. */
    public String getUrl() {
        return requestNumber == null
                ? "/api/attachments/" + id
                : "/api/requests/%s/attachments/%s".formatted(requestNumber, id);
    }
}

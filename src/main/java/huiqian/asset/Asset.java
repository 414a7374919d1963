package huiqian.asset;

import huiqian.page.register.Entry;
import huiqian.page.register.Registered;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A registered asset. Its state changes only through the methods of this class. */
@Entity
@Table(name = "hq_asset")
class Asset extends Registered {

    @Id
    private String tag;

    private String name;
    private String location;
    private LocalDate acquiredOn;

    /** What it cost, in yuan. */
    private BigDecimal worth;

    private String category = "other";

    /** Whose it is: the school's or the union's. */
    private String owner = "school";

    private String note;

    @Enumerated(EnumType.STRING)
    private AssetStatus status;

    /** The request that has it marked, or by which it was scrapped. */
    private String scrappingRequest;

    @Embedded
    private Disposal disposal;

    protected Asset() {}

    Asset(String tag) {
        this.tag = tag;
        this.status = AssetStatus.IN_USE;
    }

    Asset(String tag, String name, String location, LocalDate acquiredOn, BigDecimal worth) {
        this.tag = tag;
        this.name = name;
        this.location = location;
        this.acquiredOn = acquiredOn;
        this.worth = worth;
        this.status = AssetStatus.IN_USE;
    }

    void describe(Entry entry) {
        name = entry.text("name");
        category = entry.text("category");
        location = entry.text("location");
        acquiredOn = entry.day("acquiredOn");
        worth = entry.amount("worth");
        owner = entry.text("owner");
        note = entry.text("note");
    }

    Asset of(String kind) {
        category = kind;
        return this;
    }

    Asset lent() {
        require(AssetStatus.IN_USE);
        status = AssetStatus.ON_LOAN;
        return this;
    }

    void earmark(String request) {
        require(AssetStatus.IN_USE);
        status = AssetStatus.SCRAPPING;
        scrappingRequest = request;
    }

    void free() {
        require(AssetStatus.SCRAPPING);
        status = AssetStatus.IN_USE;
        scrappingRequest = null;
    }

    Asset scrap(Disposal how) {
        if (status != AssetStatus.IN_USE) require(AssetStatus.SCRAPPING);
        status = AssetStatus.SCRAPPED;
        disposal = how;
        return this;
    }

    private void require(AssetStatus expected) {
        if (status != expected) throw new IllegalStateException(tag + " is " + status + ", not " + expected);
    }

    boolean isMarkedBy(String request) {
        return status == AssetStatus.SCRAPPING && scrappingRequest.equals(request);
    }

    boolean isScrappedBy(String request) {
        return status == AssetStatus.SCRAPPED && request.equals(scrappingRequest);
    }

    String getTag() {
        return tag;
    }

    AssetStatus getStatus() {
        return status;
    }

    String getScrappingRequest() {
        return scrappingRequest;
    }

    Disposal getDisposal() {
        return disposal;
    }
}

package huiqian.page.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What was once done to a row. Only ever added to. */
@Entity
@Immutable
@Table(name = "hq_register_history")
class HistoryEntry {

    /** What can be done to a row. */
    enum Deed {
        ENTERED("登记"),
        CHANGED("修改"),
        RETIRED("停用"),
        RETURNED("恢复使用");

        private final String title;

        Deed(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history")
    @SequenceGenerator(name = "history", sequenceName = "hq_register_history_seq", allocationSize = 50)
    private Long id;

    private String register;
    private String rowKey;
    private Instant at;

    @Column(name = "by_whom")
    private String by;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private String detail;

    protected HistoryEntry() {}

    HistoryEntry(String register, String rowKey, Deed deed, String detail, String by, Instant at) {
        this.register = register;
        this.rowKey = rowKey;
        this.deed = deed;
        this.detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
        this.by = by;
        this.at = at;
    }

    Instant getAt() {
        return at;
    }

    String getBy() {
        return by;
    }

    Deed getDeed() {
        return deed;
    }

    String getDetail() {
        return detail;
    }
}

package huiqian.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** What the department reported once its activity was over. */
@Entity
@Table(name = "hq_activity_report")
class ActivityReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;
    private Integer attendance;
    private BigDecimal actualCost;
    private String summary;
    private Instant archivedAt;

    protected ActivityReport() {}

    ActivityReport(String requestNumber, Instant now) {
        this.requestNumber = requestNumber;
        this.archivedAt = now;
    }

    void state(Map<String, Object> answers) {
        attendance = Answer.whole(answers.get("attendance"));
        actualCost = Answer.money(answers.get("actualCost"));
        summary = Answer.text(answers.get("summary"));
    }

    Integer getAttendance() {
        return attendance;
    }

    BigDecimal getActualCost() {
        return actualCost;
    }

    String getSummary() {
        return summary;
    }

    Instant getArchivedAt() {
        return archivedAt;
    }
}

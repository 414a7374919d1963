package huiqian.approval.home;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An administrator's word that a step of the set-up is not needed. */
@Entity
@Table(name = "hq_setup_waiver")
class SetupWaiver {

    @Id
    private String step;

    private String waivedBy;
    private Instant waivedAt;

    protected SetupWaiver() {}

    SetupWaiver(String step, String waivedBy, Instant waivedAt) {
        this.step = step;
        this.waivedBy = waivedBy;
        this.waivedAt = waivedAt;
    }

    String getStep() {
        return step;
    }
}

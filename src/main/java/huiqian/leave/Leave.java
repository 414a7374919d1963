package huiqian.leave;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A leave on somebody's attendance record. */
@Entity
@Table(name = "hq_leave")
class Leave {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;
    private String person;

    @Embedded
    private Absence absence;

    private Instant enteredAt;

    protected Leave() {}

    Leave(String requestNumber, String person, Instant now) {
        this.requestNumber = requestNumber;
        this.person = person;
        this.enteredAt = now;
    }

    void state(Absence stated) {
        absence = stated;
    }

    String getRequestNumber() {
        return requestNumber;
    }

    String getPerson() {
        return person;
    }

    Absence getAbsence() {
        return absence;
    }

    Instant getEnteredAt() {
        return enteredAt;
    }
}

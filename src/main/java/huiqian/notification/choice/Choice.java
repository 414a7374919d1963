package huiqian.notification.choice;

import huiqian.notification.robot.RobotKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a person has chosen; whoever has chosen nothing is told in the browser alone. */
@Entity
@Table(name = "hq_notice_choice")
class Choice {

    @Id
    private String person;

    private String mailAddress;

    @Enumerated(EnumType.STRING)
    private MailMode mail = MailMode.OFF;

    @Enumerated(EnumType.STRING)
    private RobotKind robotKind;

    private String robotAddress;
    private String robotSecret;
    private boolean robotOn;
    private LocalDate lastDigest;

    protected Choice() {}

    Choice(String person) {
        this.person = person;
    }

    /** @param today the first digest is tomorrow's */
    void mail(MailMode mode, String address, LocalDate today) {
        if (mode == MailMode.DAILY && mail != MailMode.DAILY) lastDigest = today;
        mail = mode;
        mailAddress = address;
    }

    void robot(boolean on, RobotKind kind, String sealedAddress, String sealedSecret) {
        robotOn = on;
        robotKind = kind;
        robotAddress = sealedAddress;
        robotSecret = sealedSecret;
    }

    String person() {
        return person;
    }

    String mailAddress() {
        return mailAddress;
    }

    MailMode mail() {
        return mail;
    }

    RobotKind robotKind() {
        return robotKind;
    }

    String robotAddress() {
        return robotAddress;
    }

    String robotSecret() {
        return robotSecret;
    }

    boolean robotOn() {
        return robotOn;
    }
}

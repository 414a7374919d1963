package huiqian.member.pages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** An initial password to be handed out, sealed. */
@Entity
@Table(name = "hq_handout")
class Handout implements Persistable<String> {

    @Id
    private String person;

    @Column(name = "import")
    private String run;

    private String secret;
    private Instant issued;

    @Transient
    private boolean fresh;

    protected Handout() {}

    /** @param run the import that added the account; null for one added or reset by hand */
    Handout(String person, String run, String secret, Instant issued) {
        this.person = person;
        this.run = run;
        this.secret = secret;
        this.issued = issued;
        this.fresh = true;
    }

    @Override
    public String getId() {
        return person;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}

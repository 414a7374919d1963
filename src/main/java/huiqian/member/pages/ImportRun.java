package huiqian.member.pages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A confirmed import of a roster, which goes on whether or not anybody watches. */
@Entity
@Table(name = "hq_import")
class ImportRun implements Persistable<String> {

    /** What can become of it. */
    enum State {
        RUNNING("正在导入"),
        DONE("已导入"),
        REFUSED("有错误，没有导入"),
        FAILED("没有导入");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private static final String TURN = "X";

    @Id
    private String id;

    private String admin;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Set while it runs, and unique: there is one at a time. */
    private String turn;

    private String stage;
    private int reached;
    private int target;
    private Instant began;
    private Instant beat;
    private Instant ended;

    /** The plan as it was carried out or refused, as JSON. */
    private String outcome;

    /** Why it failed, in Chinese. */
    private String words;

    @Transient
    private boolean fresh;

    protected ImportRun() {}

    ImportRun(String id, String admin, Instant now) {
        this.id = id;
        this.admin = admin;
        this.state = State.RUNNING;
        this.turn = TURN;
        this.began = now;
        this.beat = now;
        this.fresh = true;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public String getAdmin() {
        return admin;
    }

    public State getState() {
        return state;
    }

    public String getStage() {
        return stage;
    }

    public int getReached() {
        return reached;
    }

    public int getTarget() {
        return target;
    }

    public Instant getBegan() {
        return began;
    }

    String getOutcome() {
        return outcome;
    }

    public String getWords() {
        return words;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}

package huiqian.approval.ledger;

import huiqian.form.Field;
import huiqian.form.Form;
import huiqian.member.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One completed form, exactly as it was taken, with the form it was filled in on. Never changed. */
@Entity
@Table(name = "hq_submission")
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;
    private String step;

    @Column(name = "filing_round")
    private int round;

    /** The task it completed; null for an application as first filed, and for what was filled in without one. */
    private String task;

    /** Whether this is the application itself, first filed or revised, rather than a later step's form. */
    private boolean application;

    private String submittedBy;
    private String submittedByName;
    private Instant submittedAt;

    /** The post in which it was done; null for what was filed as an applicant, and for what was filed before posts were kept. */
    private String post;

    private boolean acting;

    @Convert(converter = JsonText.class)
    private Map<String, Object> data;

    /** The form's JSON, live options filled in. */
    private String form;

    @Transient
    private Form parsed;

    protected Submission() {}

    public Submission(
            Request request, boolean application, String step, Author by, String form, Map<String, Object> data) {
        this.requestNumber = request.getNumber();
        this.round = request.getRound();
        this.application = application;
        this.step = step;
        this.submittedBy = by.id();
        this.submittedByName = by.name();
        this.submittedAt = by.at();
        this.post = by.capacity() == null ? null : by.capacity().post();
        this.acting = by.capacity() != null && by.capacity().acting();
        this.form = form;
        this.data = data;
    }

    Submission completing(String task) {
        this.task = task;
        return this;
    }

    /**
     * Who submitted, and when.
     *
     * @param capacity the post they acted in, null for an applicant
     */
    public record Author(String id, String name, Capacity capacity, Instant at) {

        Author(String id, String name, Instant at) {
            this(id, name, null, at);
        }
    }

    /** The post in which it was done, with （代） for somebody who stood in; null for an applicant. */
    public String getPost() {
        return post == null || !acting ? post : post + "（代）";
    }

    public Long getId() {
        return id;
    }

    public String getStep() {
        return step;
    }

    public int getRound() {
        return round;
    }

    public boolean isApplication() {
        return application;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public String getSubmittedByName() {
        return submittedByName;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Map<String, Object> getData() {
        return data;
    }

    String getTask() {
        return task;
    }

    /** The fields that are visible with these answers, in the form's order. */
    public List<Answered> answers() {
        return form().shown(data).stream().map(this::answered).toList();
    }

    /** How the answer to a field reads on the form as it was filled in; empty where that form says nothing of it. */
    Optional<String> said(String key) {
        Object value = data.get(key);
        return form().field(key)
                .filter(field -> value != null)
                .map(field -> field.show(value))
                .filter(words -> !words.equals(value));
    }

    private Answered answered(Field field) {
        Object value = data.get(field.key());
        return new Answered(
                field.key(), field.label(), value == null ? "" : field.show(value), data.containsKey(field.key()));
    }

    private Form form() {
        if (parsed == null) parsed = Form.parse(form);
        return parsed;
    }

    /** The form's JSON as it was filled in, of each list the chosen option only. */
    public String getForm() {
        return form;
    }
}

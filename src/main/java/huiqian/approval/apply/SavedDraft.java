package huiqian.approval.apply;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An application that somebody has begun: theirs alone, until it is submitted or given up. */
@Entity
@Table(name = "hq_draft")
class SavedDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String person;
    private String formKey;
    private String flow;
    private String flowName;
    private String trial;
    private String version;

    @Convert(converter = SentFields.class)
    private Map<String, List<String>> data;

    private Instant updatedAt;

    protected SavedDraft() {}

    SavedDraft(String person, FilledIn begun) {
        this.person = person;
        this.formKey = begun.key();
        this.flow = begun.flow();
        this.trial = begun.trial();
    }

    void keep(String name, String ofVersion, Map<String, List<String>> fields, Instant now) {
        this.flowName = name;
        this.version = ofVersion;
        this.data = fields;
        this.updatedAt = now;
    }

    public String getFormKey() {
        return formKey;
    }

    public String getFlow() {
        return flow;
    }

    public String getFlowName() {
        return flowName;
    }

    public String getTrial() {
        return trial;
    }

    public String getVersion() {
        return version;
    }

    public Map<String, List<String>> getData() {
        return data;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}

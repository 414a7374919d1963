package huiqian.approval.apply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The number under which somebody's form was filed. */
@Entity
@Table(name = "hq_filed_key")
@IdClass(FiledKey.Of.class)
class FiledKey {

    /** Whose form, and which. */
    record Of(String person, String formKey) implements Serializable {}

    @Id
    private String person;

    @Id
    private String formKey;

    private String number;

    protected FiledKey() {}

    FiledKey(String person, String formKey, String number) {
        this.person = person;
        this.formKey = formKey;
        this.number = number;
    }

    String getNumber() {
        return number;
    }
}

package huiqian.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Map;
import org.springframework.data.domain.Persistable;

/** A person's entry in the roster. */
@Entity
@Table(name = "hq_person")
public class ListedPerson implements Persistable<String> {

    @Id
    private String id;

    private String name;
    private String phone;
    private String department;

    /** Written without asking first whether it is there. */
    @Transient
    private boolean fresh;

    protected ListedPerson() {}

    ListedPerson(String id) {
        this.id = id;
        this.fresh = true;
    }

    ListedPerson describe(String newName, String newPhone, String newDepartment) {
        name = newName;
        phone = newPhone;
        department = newDepartment;
        return this;
    }

    /** @param departments names by code */
    Person described(Map<String, String> departments) {
        return new Person(id, name, phone, department, department == null ? null : departments.get(department));
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}

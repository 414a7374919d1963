package huiqian.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** A person's entry in the roster. */
@Entity
@Table(name = "hq_person")
class ListedPerson {

    @Id
    private String id;

    private String name;
    private String phone;
    private String department;

    protected ListedPerson() {}

    ListedPerson(String id) {
        this.id = id;
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

    String getId() {
        return id;
    }
}

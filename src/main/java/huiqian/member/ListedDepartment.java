package huiqian.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A department as the union lists it. Rows come with the migrations: which departments there are is data. */
@Entity
@Table(name = "hq_department")
class ListedDepartment {

    @Id
    private String code;

    private String name;

    /** Place in the union's own order. */
    private int listing;

    protected ListedDepartment() {}

    Department described() {
        return new Department(code, name);
    }
}

package huiqian.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A department as the union lists it: which ones there are is data. One that was closed stays on the list for what was filed in it. */
@Entity
@Table(name = "hq_department")
public class ListedDepartment {

    @Id
    private String code;

    private String name;

    /** Place in the union's own order. */
    private int listing;

    private boolean closed;

    protected ListedDepartment() {}

    ListedDepartment(String code, String name, int listing) {
        this.code = code;
        this.name = name;
        this.listing = listing;
    }

    Department described() {
        return new Department(code, name);
    }

    void rename(String newName) {
        name = newName;
    }

    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    boolean isClosed() {
        return closed;
    }

    int getListing() {
        return listing;
    }
}

package huiqian.page.register;

import jakarta.persistence.MappedSuperclass;

/** A row of a register. It is never deleted, since cases may point to it; it is retired. */
@MappedSuperclass
public abstract class Registered {

    /** Counts what pages and imports have changed: of two who change a row at once, the second is told. */
    private int revision;

    private boolean retired;

    public boolean isRetired() {
        return retired;
    }

    void retire(boolean now) {
        retired = now;
    }

    void revise() {
        revision++;
    }
}

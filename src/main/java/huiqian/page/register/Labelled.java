package huiqian.page.register;

/** A state as people read it; implemented by the enums of a register's columns, which may then be filtered by. */
public interface Labelled {

    String label();
}

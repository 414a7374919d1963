package huiqian.form;

/** A Camunda Form. */
public final class Form {}

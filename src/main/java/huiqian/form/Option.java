package huiqian.form;

/** One choice of a select, radio, checklist or taglist: the value submitted and the label read. */
public record Option(String value, String label) {}

package huiqian.form;

/** What is wrong with one field: its key (null for the form as a whole) and a Chinese sentence that names the field by its label. */
public record Problem(String field, String message) {}

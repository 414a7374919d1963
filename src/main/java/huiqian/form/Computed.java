package huiqian.form;

/** A value the form computes instead of asking for it; other expressions may use it, a submission's own idea of it is not listened to. */
record Computed(String key, Feel expression, Condition hidden) {}

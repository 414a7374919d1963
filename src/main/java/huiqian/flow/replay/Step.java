package huiqian.flow.replay;

import huiqian.approval.inbox.OpenStep;
import huiqian.form.Form;

/**
 * A step of the draft that waits for people.
 *
 * @param role who decides it, null where it names a person or a voter, or where a field says which
 * @param form null if the draft has none for it
 * @param expiry the timer event that ends it unanswered, null if it has none
 */
record Step(String id, String name, OpenStep.Kind kind, String role, Form form, String expiry) {}

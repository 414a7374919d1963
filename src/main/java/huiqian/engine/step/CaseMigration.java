package huiqian.engine.step;

import org.camunda.bpm.engine.migration.MigrationPlan;

/** The part of a move that takes the rest of the engine package; both parts belong into one transaction. */
public interface CaseMigration {

    /** Has the engine migrate an instance, under nobody's authority. */
    void carry(MigrationPlan plan, String instance);

    /**
     * Makes the open steps of a case what the version it now follows says: name, deciders, deadline counted from when the step came up.
     *
     * @throws huiqian.shared.Refusal 409 if a step is no longer of the same kind
     */
    void refit(String number);
}

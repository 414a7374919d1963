package huiqian.engine;

import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;

/** Hears of work that the engine could not do, in the transaction that writes it down. */
public interface FailedWork {

    /**
     * The words that are kept of a failure; an incident takes its own from there.
     *
     * @param kind the engine's name for such work
     * @param activity where in its flow it is, null for work of no flow
     */
    String told(Job job, String kind, String activity, Throwable failure);

    /** It will not be tried any more unless somebody asks for it. */
    void givenUp(Incident incident, String told);

    /** Somebody has asked for it. */
    void retried(Incident incident);
}

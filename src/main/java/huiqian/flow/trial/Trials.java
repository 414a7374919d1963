package huiqian.flow.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Flows on trial. There is at most one trial of a flow for each group; a new one takes the place of the one before. Whoever calls has seen to
 * it that the administrator named is one.
 */
public interface Trials {

    /** The groups that a trial can be for, each with its Chinese name by its id. */
    Map<String, String> groups();

    /** Those that run, and those that were ended while some of their cases have not; by flow and group. */
    List<Trial> all();

    /** The trial of a flow by a group, if it is among {@link #all}. */
    Optional<Trial> find(String flow, String group);

    /** What is being tried: the model and its forms, by file name. */
    Map<String, byte[]> files(Trial trial);

    /**
     * Deploys a flow for a group to try; the version in force stays as it is.
     *
     * @param files one model and its forms, by file name
     * @return key of the flow
     * @throws huiqian.shared.Refusal with everything the gate has against them, or if there is no such group
     */
    String begin(Map<String, byte[]> files, String group, String administrator);

    /**
     * Deploys what is being tried as the version in force, and ends the trial.
     *
     * @param seen {@link Trial#stand} that the decision rests on
     * @param note what it is for, as the deployment is called
     * @throws huiqian.shared.Refusal if it does not run, another version has come since, or the gate has something against it by now
     */
    void promote(String flow, String group, String seen, String note, String administrator);

    /**
     * Takes no new applications any more; the cases under way go on to their end.
     *
     * @throws huiqian.shared.Refusal if it does not run
     */
    void end(String flow, String group, String administrator);
}

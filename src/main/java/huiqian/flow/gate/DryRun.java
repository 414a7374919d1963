package huiqian.flow.gate;

import huiqian.flow.model.ModelFile;
import java.util.List;
import java.util.Map;

/** Runs made-up cases of a model that the rules have nothing to say about; nothing it does reaches the office. */
public interface DryRun {

    /**
     * Why a case cannot come to its end.
     *
     * @param element id of the element it comes to grief at, null if nobody knows
     * @param reason in Chinese
     */
    record Failure(String element, String reason) {}

    /**
     * What goes wrong, or that there is no telling yet; empty if it was tried out and nothing does.
     *
     * @param files the model and its forms, by file name
     */
    List<Failure> of(ModelFile flow, Map<String, byte[]> files);
}

package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes what is to be changed in a form, in Chinese. */
public interface Remarks {

    /** Of one component; the sentence follows its name. */
    void about(JsonNode component, String what);

    /** Of the form as a whole; the sentence follows its name. */
    void about(String what);

    default void require(boolean holds, JsonNode component, String what) {
        if (!holds) about(component, what);
    }
}

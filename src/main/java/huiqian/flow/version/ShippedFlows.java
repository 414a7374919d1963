package huiqian.flow.version;

import java.util.Map;

/** The flows that come with this release. */
public interface ShippedFlows {

    /** The model and the forms of each, by file name; the flows by key. */
    Map<String, Map<String, byte[]>> all();
}

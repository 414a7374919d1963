package huiqian.approval;

import java.util.List;

/** Papers that go with a request and are kept elsewhere than in the ledger: a module that keeps some tells here where they are found. */
public interface Enclosures {

    /** Those of a request that there are by now. Who may read the request may open them. */
    List<Enclosure> of(String number);

    /** @param title such as 批件 */
    record Enclosure(String title, String path) {}
}

package huiqian.record;

import java.util.Locale;

/** The kinds of record a request can have. */
enum Kind {
    /** States the outcome: approved, rejected or withdrawn. */
    APPROVAL("审批表"),
    /** Adds the after-work, once the request is closed. */
    CLOSING("办结记录");

    private final String documentName;

    Kind(String documentName) {
        this.documentName = documentName;
    }

    /** What such a document is called, after the name of the flow. */
    String documentName() {
        return documentName;
    }

    /** As it stands in addresses and in the archive. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package huiqian.record;

import java.util.List;
import java.util.Optional;

/** The records on file. Who may read one is for the caller to check. */
public interface Records {

    /** The records of a request, oldest first; empty while it has no outcome. */
    List<RecordRef> of(String number);

    /** A record byte for byte as it was first written. Kind is {@code approval} or {@code closing}. */
    Optional<RecordFile> file(String number, String kind);
}

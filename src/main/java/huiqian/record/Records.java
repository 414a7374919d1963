package huiqian.record;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The records on file. Who may read one is for the caller to check. */
@Component
public class Records {

    private final ArchivedRecordRepository repository;
    private final Clock clock;

    Records(ArchivedRecordRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    boolean holds(String number, Kind kind) {
        return repository.existsByRequestNumberAndKind(number, kind.code());
    }

    void keep(String number, Kind kind, String checkCode, byte[] content) {
        repository.save(new ArchivedRecord(number, kind, checkCode, content, clock.instant()));
    }

    /** The records of a request, oldest first; empty while it has no outcome. */
    public List<RecordRef> of(String number) {
        return repository.findByRequestNumberOrderById(number).stream()
                .map(ArchivedRecordRepository.Listed::ref)
                .toList();
    }

    /** A record byte for byte as it was first written. Kind is {@code approval} or {@code closing}. */
    public Optional<RecordFile> file(String number, String kind) {
        return repository.findByRequestNumberAndKind(number, kind).map(ArchivedRecord::file);
    }
}

package huiqian.record;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the records in the database. */
@Component
class Archive implements Records {

    private final ArchivedRecordRepository repository;
    private final Clock clock;

    Archive(ArchivedRecordRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    boolean holds(String number, Kind kind) {
        return repository.existsByRequestNumberAndKind(number, kind.code());
    }

    void keep(String number, Kind kind, String checkCode, byte[] content) {
        repository.save(new ArchivedRecord(number, kind, checkCode, content, clock.instant()));
    }

    @Override
    public List<RecordRef> of(String number) {
        return repository.findByRequestNumberOrderById(number).stream()
                .map(ArchivedRecordRepository.Listed::ref)
                .toList();
    }

    @Override
    public Optional<RecordFile> file(String number, String kind) {
        return repository.findByRequestNumberAndKind(number, kind).map(ArchivedRecord::file);
    }
}

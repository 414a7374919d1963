package huiqian.record;

import huiqian.approval.Enclosures;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Status;
import java.util.List;
import org.springframework.stereotype.Component;

/** The records of a request, for its page. */
@Component
class RecordLinks implements Enclosures {

    private final Records records;
    private final Ledger ledger;

    RecordLinks(Records records, Ledger ledger) {
        this.records = records;
        this.ledger = ledger;
    }

    @Override
    public List<Enclosure> of(String number) {
        return records.of(number).stream()
                .map(record -> new Enclosure(title(number, record), record.url()))
                .toList();
    }

    /** A 批件 allows something; of a no there is a record all the same. */
    private String title(String number, RecordRef record) {
        if (record.kind().equals(Kind.CLOSING.code())) return "办结记录";
        return ledger.get(number).getOutcome() == Status.APPROVED ? "批件" : "审批记录";
    }
}

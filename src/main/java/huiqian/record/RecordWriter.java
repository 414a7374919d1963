package huiqian.record;

import huiqian.approval.ApprovalEvents.RequestClosed;
import huiqian.approval.ApprovalEvents.RequestSettled;
import huiqian.approval.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a request's record when it has its outcome and again when it is closed, within the same transaction. */
@Component
class RecordWriter {

    private final Ledger ledger;
    private final RecordPrinter printer;
    private final Records archive;

    RecordWriter(Ledger ledger, RecordPrinter printer, Records archive) {
        this.ledger = ledger;
        this.printer = printer;
        this.archive = archive;
    }

    @EventListener
    void on(RequestSettled settled) {
        write(settled.number(), Kind.APPROVAL);
    }

    @EventListener
    void on(RequestClosed closed) {
        write(closed.number(), Kind.CLOSING);
    }

    private void write(String number, Kind kind) {
        // A job that is run again must neither fail nor replace what may already have been handed out.
        if (archive.holds(number, kind)) return;
        RecordContent content = RecordContent.of(ledger.dossier(number), kind);
        archive.keep(number, kind, content.checkCode(), printer.print(content));
    }
}

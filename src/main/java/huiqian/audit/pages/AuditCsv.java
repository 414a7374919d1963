package huiqian.audit.pages;

import huiqian.sheet.FormulaGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Entries as a file that spreadsheets open: with a byte order mark, and without anything they would take for a formula. */
class AuditCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVPrinter rows;

    AuditCsv(Appendable file) throws IOException {
        file.append(BYTE_ORDER_MARK);
        rows = new CSVPrinter(file, CSVFormat.EXCEL);
        rows.printRecord("时间（北京时间）", "类别", "人员", "姓名", "来源地址", "对象", "说明", "次数");
    }

    void add(AuditView entry) {
        row(
                entry.time(),
                entry.kindName(),
                entry.person(),
                entry.personName(),
                entry.address(),
                entry.subject(),
                entry.detail(),
                String.valueOf(entry.times()));
    }

    void remark(String text) {
        row(text);
    }

    private void row(String... cells) {
        try {
            rows.printRecord(Stream.of(cells).map(FormulaGuard::put));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package huiqian.web.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Entries as a file that spreadsheets open: with a byte order mark, and without anything they would take for a formula. */
class AuditCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<Character> BEGIN_FORMULAS = Set.of('=', '+', '-', '@', '＝', '＋', '－', '＠');

    private final CSVPrinter rows;

    AuditCsv(Appendable file) throws IOException {
        file.append(BYTE_ORDER_MARK);
        rows = new CSVPrinter(file, CSVFormat.EXCEL);
        rows.printRecord("时间（北京时间）", "类别", "人员", "姓名", "来源地址", "对象", "说明");
    }

    void add(AuditView entry) {
        row(
                entry.time(),
                entry.kindName(),
                entry.person(),
                entry.personName(),
                entry.address(),
                entry.subject(),
                entry.detail());
    }

    void remark(String text) {
        row(text);
    }

    private void row(String... cells) {
        try {
            rows.printRecord(Stream.of(cells).map(AuditCsv::harmless));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A leading apostrophe makes a spreadsheet show what it would otherwise evaluate. */
    static String harmless(String cell) {
        if (cell == null) return "";
        String visible = cell.stripLeading();
        return !visible.isEmpty() && BEGIN_FORMULAS.contains(visible.charAt(0)) ? "'" + cell : cell;
    }
}

package huiqian.sheet;

import huiqian.shared.Refusal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** The first visible sheet of an XLSX file, read as a stream. */
public final class XlsxFile {

    static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private XlsxFile() {}

    public static Table read(byte[] content) {
        ZipCheck.insist(content);
        try {
            WorkbookParts parts = new WorkbookParts(content);
            if (!parts.isWorkbook()) throw Refusal.invalid("文件虽是压缩包，但不是 XLSX 工作簿");
            return firstVisibleSheet(parts);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | SAXException | RuntimeException unreadable) {
            throw broken();
        }
    }

    static Refusal broken() {
        return Refusal.invalid("XLSX 文件已损坏，无法读取，请重新另存一次");
    }

    private static Table firstVisibleSheet(WorkbookParts parts) throws IOException, SAXException {
        String workbook = parts.workbook();
        WorkbookParts.Relations relations = parts.relations(workbook);
        SheetStates states = parts.read(workbook, new SheetStates());
        List<String> remarks = new ArrayList<>();
        String sheet = relations.name(visible(states, relations, remarks).relation());
        XlsxRows rows = parts.read(sheet, new XlsxRows(values(parts, relations, states.isSince1904())));
        List<Table.Row> filled = rows.rows();
        remarks.addAll(rows.remarks());
        return new Table(filled, rows.problems(), remarks, states.isSince1904() ? EPOCH_1904 : Table.COMMON_EPOCH);
    }

    private static CellValues values(WorkbookParts parts, WorkbookParts.Relations relations, boolean since1904)
            throws IOException, SAXException {
        return new CellValues(
                parts.read(relations.theOne("sharedStrings"), new SharedStrings()),
                parts.read(relations.theOne("styles"), new NumberFormats()),
                since1904);
    }

    /** What people see first, whatever is hidden before it. A chart that fills a sheet is none. */
    private static SheetStates.Sheet visible(
            SheetStates states, WorkbookParts.Relations relations, List<String> remarks) {
        List<String> passed = new ArrayList<>();
        for (SheetStates.Sheet sheet : states.sheets()) {
            if (!relations.isA("worksheet", sheet.relation())) continue;
            if (!sheet.hidden()) {
                if (!passed.isEmpty())
                    remarks.add("读取的是工作表「%s」；它前面隐藏的工作表「%s」没有读取".formatted(sheet.name(), String.join("」「", passed)));
                return sheet;
            }
            passed.add(sheet.name());
        }
        throw passed.isEmpty() ? broken() : Refusal.invalid("工作簿里的工作表都是隐藏的，请取消隐藏后再导入");
    }
}

package huiqian.web.people;

import huiqian.member.sheet.Table;
import huiqian.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The first visible sheet of an XLSX file, read as a stream. */
final class XlsxFile {

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private XlsxFile() {}

    static Table read(byte[] content) {
        ZipCheck.insist(content);
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(StrictParts.usual(content)))) {
            if (pack.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType())
                    .isEmpty()) throw Refusal.invalid("文件虽是压缩包，但不是 XLSX 工作簿");
            return firstVisibleSheet(new XSSFReader(pack));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException unreadable) {
            throw broken();
        }
    }

    static Refusal broken() {
        return Refusal.invalid("XLSX 文件已损坏，无法读取，请重新另存一次");
    }

    private static Table firstVisibleSheet(XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        workbook.setUseReadOnlySharedStringsTable(true);
        SheetStates states = new SheetStates();
        try (InputStream data = workbook.getWorkbookData()) {
            parse(data, states);
        }
        XlsxRows rows = new XlsxRows(
                new CellValues(workbook.getSharedStringsTable(), workbook.getStylesTable(), states.isSince1904()));
        List<String> remarks = new ArrayList<>();
        try (InputStream sheet = visible(workbook, states.hidden(), remarks)) {
            parse(sheet, rows);
        }
        List<Table.Row> filled = rows.rows();
        remarks.addAll(rows.remarks());
        return new Table(filled, rows.problems(), remarks, states.isSince1904() ? EPOCH_1904 : Table.COMMON_EPOCH);
    }

    /** What people see first, whatever is hidden before it. */
    private static InputStream visible(XSSFReader workbook, List<String> hidden, List<String> remarks)
            throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        List<String> passed = new ArrayList<>();
        while (sheets.hasNext()) {
            InputStream sheet = sheets.next();
            String name = sheets.getSheetName();
            if (!hidden.contains(name)) {
                if (!passed.isEmpty())
                    remarks.add("读取的是工作表「%s」；它前面隐藏的工作表「%s」没有读取".formatted(name, String.join("」「", passed)));
                return sheet;
            }
            passed.add(name);
            sheet.close();
        }
        throw passed.isEmpty() ? broken() : Refusal.invalid("工作簿里的工作表都是隐藏的，请取消隐藏后再导入");
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }
}

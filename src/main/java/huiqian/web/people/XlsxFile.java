package huiqian.web.people;

import huiqian.member.sheet.Table;
import huiqian.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an XLSX file, read as a stream. */
final class XlsxFile {

    private static final Pattern SINCE_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](1|true)[\"']");

    private XlsxFile() {}

    static Table read(byte[] content) {
        ZipCheck.insist(content);
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(content))) {
            if (pack.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType())
                    .isEmpty()) throw Refusal.invalid("文件虽是压缩包，但不是 XLSX 工作簿");
            return firstSheet(new XSSFReader(pack));
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

    private static Table firstSheet(XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        workbook.setUseReadOnlySharedStringsTable(true);
        XlsxRows rows =
                new XlsxRows(workbook.getSharedStringsTable(), workbook.getStylesTable(), isSince1904(workbook));
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parser.setContentHandler(rows);
        Iterator<InputStream> sheets = workbook.getSheetsData();
        if (!sheets.hasNext()) throw broken();
        try (InputStream sheet = sheets.next()) {
            parser.parse(new InputSource(sheet));
        }
        return rows.table();
    }

    /** Workbooks begun on old Macs count their days from another year. */
    private static boolean isSince1904(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (InputStream data = workbook.getWorkbookData()) {
            String xml = new String(data.readAllBytes(), StandardCharsets.UTF_8);
            return SINCE_1904.matcher(xml).find();
        }
    }
}

package huiqian.web.people;

import huiqian.web.ZipParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook saved as "Strict Open XML": the same parts under the names of ISO 29500 Strict, which the library does not know. It is read under
 * the names that everybody else uses.
 */
final class StrictParts {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final Map<String, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put(
                STRICT + "officeDocument/relationships",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        USUAL.put(STRICT + "spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        USUAL.put(STRICT + "drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main");
    }

    private StrictParts() {}

    /** The workbook under the usual names; as it is if it has them already. */
    static byte[] usual(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ZipParts.visit(workbook, XlsxFile.broken(), parts::put);
        boolean strict = parts.values().stream().anyMatch(part -> latin(part).contains(STRICT));
        return strict ? zipped(parts) : workbook;
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(renamed(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    /** The names are ASCII in whatever stands around them. */
    private static byte[] renamed(byte[] part) {
        String text = latin(part);
        if (!text.contains(STRICT)) return part;
        for (Map.Entry<String, String> name : USUAL.entrySet()) text = text.replace(name.getKey(), name.getValue());
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}

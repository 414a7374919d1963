package huiqian.approval.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Real files, as small as they come. */
public final class SmallFiles {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private SmallFiles() {}

    public static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures of different numbers are different. */
    public static byte[] png(int number) {
        return picture("png", number);
    }

    public static byte[] jpeg() {
        return picture("jpg", 1);
    }

    private static byte[] picture(String format, int number) {
        try {
            BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
            image.setRGB(1, 1, number);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] webp() {
        return text("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\u0010\u0007\u0010\u0011\u0011");
    }

    static byte[] heic() {
        return text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    }

    public static byte[] docx() {
        return office("wordprocessingml.document.main+xml", "word/document.xml");
    }

    static byte[] xlsx() {
        return office("spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    }

    static byte[] pptx() {
        return office("presentationml.presentation.main+xml", "ppt/presentation.xml");
    }

    private static byte[] office(String type, String part) {
        return zip(Map.of("[Content_Types].xml", types(MAIN + type, part), part, "<x/>"));
    }

    static String types(String type, String part) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/></Types>";
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (var entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A compound file with a header, a table and a directory of at most four names. */
    static byte[] compound(String... names) {
        ByteBuffer file = ByteBuffer.allocate(3 * 512).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(24, (short) 0x3E).putShort(26, (short) 3);
        file.putShort(28, (short) 0xFFFE).putShort(30, (short) 9).putShort(32, (short) 6);
        file.putInt(44, 1).putInt(48, 1).putInt(56, 4096).putInt(60, -2).putInt(68, -2);
        for (int place = 1; place < 109; place++) file.putInt(76 + 4 * place, -1);
        for (int place = 0; place < 128; place++) file.putInt(512 + 4 * place, -1);
        file.putInt(512, -3).putInt(516, -2);
        entry(file, 0, "Root Entry", 5);
        for (int i = 0; i < names.length; i++) entry(file, i + 1, names[i], 2);
        return file.array();
    }

    private static void entry(ByteBuffer file, int place, String name, int type) {
        int at = 1024 + 128 * place;
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        file.put(at, letters).putShort(at + 64, (short) (letters.length + 2)).put(at + 66, (byte) type);
    }

    static byte[] text(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}

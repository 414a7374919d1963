package huiqian.web.people;

import huiqian.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Unpacks a ZIP file once, and only to count: before anything interprets it, it is known to be small and to hold no surprises. */
final class ZipCheck {

    /** Ten times what 5000 lines come to. */
    private static final int MOST_UNPACKED = 20 * 1024 * 1024;

    private static final int MOST_ENTRIES = 200;

    private ZipCheck() {}

    static void insist(byte[] content) {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            int unpacked = 0;
            int entries = 0;
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(MOST_UNPACKED + 1 - unpacked);
                unpacked += part.length;
                if (unpacked > MOST_UNPACKED || ++entries > MOST_ENTRIES) throw Refusal.invalid("文件解压后过大，不能导入");
                insist(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw XlsxFile.broken();
        }
    }

    private static void insist(String name, byte[] part) {
        // Latin 1 without zeros shows markup in any encoding XML may have.
        String text = new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin") || isTypes(name) && text.contains("macroEnabled"))
            throw Refusal.invalid("文件含有宏，请另存为不含宏的 XLSX");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) throw Refusal.invalid("文件里的 XML 含有实体声明，不能导入");
    }

    private static boolean isTypes(String name) {
        return name.equals("[Content_Types].xml");
    }
}

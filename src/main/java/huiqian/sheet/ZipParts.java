package huiqian.sheet;

import huiqian.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Unpacks ZIP files that somebody sent in, and never more of them than is safe. */
public final class ZipParts {

    private static final int MOST_UNPACKED = 20 * 1024 * 1024;
    private static final int MOST_ENTRIES = 200;
    private static final byte[] MARK = {'P', 'K', 3, 4};

    private ZipParts() {}

    /** Whether the content says it is a ZIP file. */
    public static boolean isZip(byte[] content) {
        if (content.length < MARK.length) return false;
        for (int i = 0; i < MARK.length; i++) if (content[i] != MARK[i]) return false;
        return true;
    }

    /**
     * Shows every file in it, one by one.
     *
     * @param broken what to say of a file that cannot be unpacked
     * @param visitor is given name and content
     * @throws Refusal also if it holds too much
     */
    public static void visit(byte[] content, Refusal broken, BiConsumer<String, byte[]> visitor) {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            int unpacked = 0;
            int entries = 0;
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(MOST_UNPACKED + 1 - unpacked);
                unpacked += part.length;
                if (unpacked > MOST_UNPACKED || ++entries > MOST_ENTRIES) throw Refusal.invalid("文件解压后过大，不能使用");
                if (!entry.isDirectory()) visitor.accept(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw broken;
        }
    }

    /** Whether an XML file declares entities, which nobody needs and attacks are made of. */
    public static boolean declaresEntities(byte[] xml) {
        // Latin 1 without zeros shows markup in any encoding XML may have.
        String text = latin(xml);
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }

    /** The letters of the Latin alphabet in a text of any encoding XML may have; the others come out crooked. */
    public static String latin(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
